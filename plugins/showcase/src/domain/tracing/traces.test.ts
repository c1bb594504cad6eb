import { describe, expect, it } from 'vitest'

import { ANYTHING, areTouched, presenceOf, referringTo } from './traces'

const touches = (trace: string, ...changes: string[]) => areTouched(new Set([trace]), changes)

describe('an answer', () => {
  it.each([
    ['a document', 'projects:1', 'projects:1'],
    ['a document, where others of its collection may have come or gone', 'projects:1', 'projects:*'],
    ['a collection', 'projects', 'projects:1'],
    ['a collection, where others may have come or gone', 'projects', 'projects:*'],
    ['whether there is any', presenceOf('projects'), 'projects:*'],
    ['what refers to a document', referringTo('updates', 'projects:1'), 'updates>projects:1'],
    [
      'what refers to one, where others may have come or gone',
      referringTo('updates', 'projects:1'),
      'updates:*',
    ],
    ['anything', ANYTHING, 'projects:1'],
  ])('that was made from %s is touched by a change of it', (_what, trace, change) => {
    expect(touches(trace, 'media:9', change)).toBe(true)
  })

  it.each([
    ['a document', 'projects:1', ['projects:2', 'updates>projects:1', 'partners:*']],
    ['one whose id begins alike', 'projects:1', ['projects:11', 'projects:']],
    ['a collection', 'projects', ['partners:1', 'updates>projects:1', 'updates:*']],
    ['whether there is any', presenceOf('projects'), ['projects:1', 'updates>projects:1']],
    [
      'what refers to a document',
      referringTo('updates', 'projects:1'),
      ['updates:3', 'projects:1', 'updates>projects:2'],
    ],
  ])('that was made from %s is not touched by changes of others', (_what, trace, changes) => {
    expect(touches(trace, ...changes)).toBe(false)
  })

  it('that was made from nothing is never touched', () => {
    expect(areTouched(new Set(), ['projects:1', 'projects:*'])).toBe(false)
  })
})
