import { describe, expect, test } from 'vitest'

import type { Shape } from './shape'
import { shapeFault } from './shapeFault'

const answer: Shape = {
  is: 'group',
  of: {
    done: { is: 'yesOrNo' },
    dueOn: { is: 'day' },
    evidence: { atMost: 2, is: 'rows', of: { kind: { is: 'choice', of: ['link', 'note'] } } },
    note: { atMost: 5, is: 'text' },
    order: { is: 'number' },
    override: { is: 'group', of: { reason: { atMost: 5, is: 'text' } } },
    items: { atMost: 2, is: 'references' },
    owner: { is: 'reference' },
    record: { is: 'record', of: ['meetings'] },
    wanted: { is: 'choices', of: ['link', 'note'] },
  },
}

describe('a value from outside', () => {
  test.each([
    {},
    { evidence: [{ id: 'a', kind: 'note' }], note: 'fine', override: {}, unknown: [[]] },
    { done: false, dueOn: '2028-02-29T12:00:00.000Z', order: -3, owner: 7, wanted: ['note'] },
    { dueOn: new Date(0), owner: { id: 'a-1' }, record: { relationTo: 'meetings', value: 'a-1' } },
    { done: null, dueOn: null, note: null, order: null, owner: null, record: null, wanted: null },
  ])('that looks as it must is taken: %j', (value) => {
    expect(shapeFault(answer, value)).toBeUndefined()
  })

  test.each([
    { done: '', dueOn: '', evidence: 0, order: '', owner: '' },
    { done: 'true', order: ' 12 ' },
  ])('is taken in the ways in which a form sends it: %j', (value) => {
    expect(shapeFault(answer, value)).toBeUndefined()
  })

  test.each([
    ['', 'group', null],
    ['', 'group', []],
    ['', 'group', 'x'],
    ['done', 'yesOrNo', { done: 'perhaps' }],
    ['dueOn', 'day', { dueOn: '2026-02-29' }],
    ['dueOn', 'day', { dueOn: '2026-02-01T25:00:00Z' }],
    ['dueOn', 'day', { dueOn: 'next week 1' }],
    ['dueOn', 'day', { dueOn: '0000-06-01' }],
    ['dueOn', 'day', { dueOn: ['2026-02-01'] }],
    ['evidence', 'rows', { evidence: {} }],
    ['evidence', 'rows', { evidence: null }],
    ['evidence', 'rows', { evidence: [{}, {}, {}] }],
    ['evidence.1', 'group', { evidence: [{}, null] }],
    ['evidence.1.kind', 'choice', { evidence: [{ kind: 'note' }, { kind: ['note'] }] }],
    ['evidence.0.id', 'text', { evidence: [{ id: {} }] }],
    ['note', 'text', { note: 'longer' }],
    ['note', 'text', { note: 'a\u0000b' }],
    ['note', 'text', { note: ['a'] }],
    ['order', 'number', { order: Number.POSITIVE_INFINITY }],
    ['order', 'number', { order: 1e308 }],
    ['order', 'number', { order: 'twelve' }],
    ['override', 'group', { override: null }],
    ['override.reason', 'text', { override: { reason: 5 } }],
    ['owner', 'reference', { owner: { $gt: '' } }],
    ['owner', 'reference', { owner: 'a b' }],
    ['owner', 'reference', { owner: 1.5 }],
    ['items', 'references', { items: '1' }],
    ['items', 'references', { items: [1, { $gt: '' }] }],
    ['items', 'references', { items: [1, 2, 3] }],
    ['record', 'record', { record: 'a-1' }],
    ['record', 'record', { record: { relationTo: 'staff', value: 'a-1' } }],
    ['record', 'record', { record: { relationTo: 'meetings' } }],
    ['wanted', 'choices', { wanted: 'note' }],
  ])('is refused at %j, where %s is expected: %j', (path, expected, value) => {
    expect(shapeFault(answer, value)).toEqual({ expected, path })
  })
})
