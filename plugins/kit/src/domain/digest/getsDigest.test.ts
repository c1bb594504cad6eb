import { expect, test } from 'vitest'

import { getsDigest, isWishedOn } from './getsDigest'

const [friday, sunday, monday] = ['2026-11-27', '2026-11-29', '2026-11-30']
const who = { wantsDigest: true }
const old = { isNews: () => false }
const news = { isNews: () => true }

test('on a Monday all is told, on another working day only where some of it is news', () => {
  expect(getsDigest(who, ['x'], { ...old, today: monday })).toBe(true)
  expect(getsDigest(who, ['x'], { ...old, today: friday })).toBe(false)
  expect(getsDigest(who, ['x', 'y'], { isNews: (each) => each === 'y', today: friday })).toBe(true)
})

test('nobody gets a mail about nothing, on a day off, or against their wish', () => {
  expect(getsDigest(who, [], { ...news, today: monday })).toBe(false)
  expect(getsDigest(who, ['x'], { ...news, today: sunday })).toBe(false)
  expect(getsDigest({ wantsDigest: false }, ['x'], { ...news, today: monday })).toBe(false)
})

test('who wants a digest once a week gets it on Mondays alone, and who wants none never', () => {
  const on = (isWanted: boolean, isWeekly: boolean) =>
    [monday, friday].map((today) => isWishedOn({ isWanted, isWeekly }, today))
  expect(on(true, false)).toEqual([true, true])
  expect(on(true, true)).toEqual([true, false])
  expect([...on(false, false), ...on(false, true)]).toEqual([false, false, false, false])
})
