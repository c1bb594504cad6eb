import { expect, test } from 'vitest'

import { formerCommit, type Touch } from './formerCommit'

const known = ['1_first', '2_second', '3_third']
const touch = (added: string[], parent: string | null, removed: string[] = []): Touch => ({
  added,
  parent,
  removed,
})
const former = (touches: readonly Touch[], atHead = known) =>
  formerCommit(touches, { atHead, head: 'head', known })

test('the former program is the one before the newest migration was added', () => {
  expect(former([touch(['3_third'], 'c'), touch(['2_second'], 'b'), touch(['1_first'], null)])).toBe('c')
})

test('one whose migration is called otherwise here is none, as this program would take its database for a newer one', () => {
  const renamed = touch(['3_third'], 'd', ['2_thirdly'])
  expect(
    former([renamed, touch(['2_second'], 'c'), touch(['2_thirdly'], 'b'), touch(['1_first'], 'a')]),
  ).toBe('b')
})

test('where a migration is not committed yet, it is what is committed', () => {
  expect(former([touch(['2_second'], 'b')], ['1_first', '2_second'])).toBe('head')
})

test('a history that does not reach so far, or has but one program, holds none', () => {
  expect(former([])).toBeNull()
  expect(former([touch(known, null)])).toBeNull()
})
