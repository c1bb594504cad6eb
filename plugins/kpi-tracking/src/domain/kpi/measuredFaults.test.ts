import { expect, test } from 'vitest'

import { buildKpi } from '../../../test/builders'
import { kpiFaults } from './kpiFaults'
import { measuredFaults } from './measuredFaults'
import { targetDoubt } from './targetDoubt'
import { measuredOf } from './valueOf'

const given = (value: unknown, numerator: unknown = null, denominator: unknown = null) => ({
  value,
  numerator,
  denominator,
})

test('a denominator of zero is told at the denominator, and never divided by', () => {
  const share = buildKpi({ type: 'percentage' })
  expect(measuredFaults(share, given(null, 3, 0))).toEqual([
    { field: 'denominator', fault: 'zeroDenominator' },
  ])
  expect(measuredOf('percentage', { value: null, numerator: 3, denominator: 0 })).toBeNull()
})

test('the value of a fraction follows from its two numbers, whatever else is said', () => {
  expect(measuredOf('percentage', { value: 99, numerator: 1, denominator: 8 })).toEqual({
    value: 12.5,
    numerator: 1,
    denominator: 8,
  })
  expect(measuredOf('ratio', { value: null, numerator: 1, denominator: 8 })?.value).toBe(0.125)
})

test('a percentage may be given without its two numbers, and not with one of them', () => {
  const share = buildKpi({ type: 'percentage' })
  expect(measuredFaults(share, given(70))).toEqual([])
  expect(measuredFaults(share, given(70, 7))).toEqual([{ field: 'denominator', fault: 'onlyOneOfTwo' }])
  expect(measuredFaults(share, given(101))).toEqual([{ field: 'value', fault: 'aboveHundred' }])
  expect(measuredFaults(share, given(null, 9, 8))).toEqual([{ field: 'numerator', fault: 'aboveHundred' }])
  expect(measuredFaults(share, given(null))).toEqual([{ field: 'numerator', fault: 'missing' }])
})

test('each type takes its own values and no others', () => {
  expect(measuredFaults(buildKpi({ type: 'yesNo' }), given(1))).toEqual([])
  expect(measuredFaults(buildKpi({ type: 'yesNo' }), given(2))[0]?.fault).toBe('notYesOrNo')
  const rubric = buildKpi({ levels: 4, type: 'rubric' })
  expect(measuredFaults(rubric, given(4))).toEqual([])
  for (const level of [0, 5, 2.5, '3'])
    expect(measuredFaults(rubric, given(level))[0]?.fault).toBe('noSuchLevel')
  expect(measuredFaults(buildKpi(), given(-1))[0]?.fault).toBe('negative')
  expect(measuredFaults(buildKpi(), given(null, 1, 2))[0]?.fault).toBe('notOfThisType')
})

test('a definition that cannot be measured says why, at its field', () => {
  expect(kpiFaults(buildKpi())).toEqual([])
  expect(kpiFaults(buildKpi({ until: '2025-01-01' }))).toEqual([{ field: 'until', fault: 'endBeforeStart' }])
  for (const from of ['', '0500-01-01', '1899-12-31'])
    expect(kpiFaults(buildKpi({ from }))).toEqual([{ field: 'from', fault: 'dayOutside' }])
  expect(kpiFaults(buildKpi({ until: '9999-12-31' }))).toEqual([{ field: 'until', fault: 'dayOutside' }])
  expect(kpiFaults(buildKpi({ endedOn: '1990-01-01' }))).toEqual([
    { field: 'endedOn', fault: 'endedOutside' },
  ])
  expect(kpiFaults(buildKpi({ frequency: 'monthly', until: '2126-01-01' }))).toEqual([
    { field: 'frequency', fault: 'tooManyPeriods' },
  ])
  expect(kpiFaults(buildKpi({ levels: 1, type: 'rubric', baseline: null }))).toEqual([
    { field: 'levels', fault: 'fewerThanTwoLevels' },
  ])
  expect(kpiFaults(buildKpi({ isCumulative: true, type: 'yesNo' }))).toEqual([
    { field: 'isCumulative', fault: 'nothingToAdd' },
  ])
  expect(kpiFaults(buildKpi({ margin: 7 }))).toEqual([{ field: 'margin', fault: 'marginOutside' }])
  expect(kpiFaults(buildKpi({ baseline: 1.5 }))).toEqual([{ field: 'baseline', fault: 'baselineIsNoValue' }])
  const sex = { key: 'sex', categories: ['f', 'm', 'f'], isExhaustive: true }
  expect(kpiFaults(buildKpi({ dimensions: [sex] }))).toEqual([
    { field: 'dimensions', fault: 'categoriesTwice' },
  ])
})

test('a target that is the baseline, or lies where it gets worse, is kept and doubted', () => {
  expect(targetDoubt({ baseline: 10, direction: 'down' }, 4)).toBeUndefined()
  expect(targetDoubt({ baseline: 10, direction: 'down' }, 12)).toBe('targetOnWrongSide')
  expect(targetDoubt({ baseline: 10, direction: 'up' }, 10)).toBe('targetIsBaseline')
  expect(targetDoubt({ baseline: null, direction: 'up' }, 10)).toBeUndefined()
})
