import { describe, expect, it } from 'vitest'

import { changedFields, isSameValue } from './changedFields'
import { documentData, valueAt } from './documentData'

const fields = [
  { path: 'title', value: 'Een' },
  { locale: 'en', path: 'title', value: 'One' },
  { path: 'period.start', value: '2016-02-11T12:00:00.000Z' },
  { path: 'period.end', value: null },
]
const traits = { localized: new Set(['title']) }

describe('the data of a document', () => {
  it('lies in groups, one language at a time', () => {
    expect(documentData(fields)).toEqual({
      period: { end: null, start: '2016-02-11T12:00:00.000Z' },
      title: 'Een',
    })
    expect(documentData(fields, 'en')).toEqual({ title: 'One' })
    expect(valueAt(documentData(fields), 'period.start')).toBe('2016-02-11T12:00:00.000Z')
  })
})

describe('an import of the same list', () => {
  const held = { period: { start: '2016-02-11T12:00:00Z' }, title: { en: 'One', nl: 'Een' } }

  it('changes nothing', () => {
    expect(changedFields(held, fields, traits, 'nl')).toEqual([])
  })

  it('changes only what the list says otherwise, in its own language', () => {
    const renamed = { ...held, title: { en: 'Other', nl: 'Een' } }
    expect(changedFields(renamed, fields, traits, 'nl')).toEqual([
      { locale: 'en', path: 'title', value: 'One' },
    ])
  })

  it('sees through the order of names and the kind of emptiness', () => {
    expect(isSameValue({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
    expect(isSameValue('', null)).toBe(true)
    expect(isSameValue([1, 2], [2, 1])).toBe(false)
    expect(isSameValue(0, null)).toBe(false)
  })
})
