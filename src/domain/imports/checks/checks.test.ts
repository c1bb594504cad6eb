import { describe, expect, it } from 'vitest'

import type { PlannedDocument } from '../rows/plannedDocument'
import { checkRow } from './checkRow'
import { createKeyWatch } from './keyWatch'
import { createNameWatch } from './nameWatch'

const context = { everywhere: [], formats: { dates: 'dd.mm.yyyy', numbers: 'nl' } } as const
const document = (values: Record<string, number | string>, key = 'a'): PlannedDocument => ({
  collection: 'projects',
  fields: Object.entries(values).map(([path, value]) => ({ path, planned: { is: 'value', value } })),
  key,
  onlyNew: false,
})
const row = (cells: Record<string, string> = {}) => ({ cells, number: 3 })
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code)

describe('the checks of a row', () => {
  const sum = { parts: ['eu', 'public'], rule: 'sum', total: 'total' } as const

  it('say when the parts do not make the total, in euros, and keep both', () => {
    const odd = document({ eu: 100, public: 250, total: 400 })
    const checked = checkRow([sum], row(), odd, context)
    expect(checked.issues).toMatchObject([{ code: 'sum-differs', details: { sum: '3.50', total: '4.00' } }])
    expect(checked.document).toEqual(odd)
    expect(checkRow([sum], row(), document({ eu: 150, public: 250, total: 400 }), context).issues).toEqual([])
    expect(checkRow([sum], row(), document({ total: 400 }), context).issues).toEqual([])
  })

  it('say when a rate is over a hundred per cent', () => {
    const rule = { column: 'Tarief', limit: 100, rule: 'at-most' } as const
    expect(codes(checkRow([rule], row({ Tarief: '26034600' }), document({}), context).issues)).toEqual([
      'share-too-large',
    ])
    expect(checkRow([rule], row({ Tarief: '100' }), document({}), context).issues).toEqual([])
  })

  it('say when a text was probably cut', () => {
    const rule = { column: 'Titel', length: 10, rule: 'cut' } as const
    expect(codes(checkRow([rule], row({ Titel: 'tien teken' }), document({}), context).issues)).toEqual([
      'text-cut',
    ])
    expect(checkRow([rule], row({ Titel: 'kort' }), document({}), context).issues).toEqual([])
  })

  it('make dates the wrong way round an error when the map says so', () => {
    const rule = { end: 'end', rule: 'order', start: 'start', then: 'error' } as const
    const wrong = document({ end: '1931-10-15', start: '2003-03-14' })
    expect(checkRow([rule], row(), wrong, context).issues).toMatchObject([{ severity: 'error' }])
    expect(
      checkRow([rule], row(), document({ end: '2003-03-14', start: '2003-03-14' }), context).issues,
    ).toEqual([])
  })
})

describe('the names of a file', () => {
  it('are kept apart, and near doubles are said with the row of the first', () => {
    const watch = createNameWatch([{ field: 'name', rule: 'similar' }])
    expect(watch(document({ name: 'N.V. Impuls Zeeland' }), 2)).toEqual([])
    expect(watch(document({ name: 'NV Impuls Zeeland' }), 9)).toMatchObject([
      { code: 'name-similar', details: { first: 2, other: 'N.V. Impuls Zeeland' }, row: 9 },
    ])
    expect(watch(document({ name: 'N.V. Impuls Zeeland' }), 10)).toEqual([])
  })

  it('that two keys share are said', () => {
    const watch = createNameWatch([{ field: 'name', rule: 'doubled' }])
    expect(watch(document({ name: 'De Regenboog' }), 2)).toEqual([])
    expect(codes(watch(document({ name: 'De Regenboog' }), 3))).toEqual(['name-doubled'])
    expect(watch(document({ name: 'De regenboog' }), 4)).toEqual([])
  })
})

describe('a key', () => {
  it('that comes twice is an error', () => {
    const watch = createKeyWatch('error')
    expect(watch(document({}), 2)).toEqual({ isFirst: true, issues: [] })
    expect(watch(document({}), 5)).toMatchObject({
      isFirst: false,
      issues: [{ code: 'key-repeated', details: { first: 2 } }],
    })
  })

  it('may come twice when the map says so, with a warning when the rows differ', () => {
    const watch = createKeyWatch('first')
    watch(document({ name: 'Aurora' }), 2)
    expect(watch(document({ name: 'Aurora' }), 3)).toEqual({ isFirst: false, issues: [] })
    expect(codes(watch(document({ name: 'Borealis' }), 4).issues)).toEqual(['key-repeated-differs'])
  })
})
