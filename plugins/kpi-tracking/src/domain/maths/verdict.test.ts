import { expect, test } from 'vitest'

import { progressOf } from './progress'
import { marginBand, verdictOf } from './verdict'

const kpi = { baseline: 100, direction: 'down', margin: 0.15 } as const
const judged = { actual: 60, isIncomplete: false, isPeriodOpen: false, target: 50 }

test('a KPI that should go down is on target when it comes near enough, and under when it does not', () => {
  expect(verdictOf(kpi, { ...judged, actual: 57 })).toEqual({ status: 'on' })
  expect(verdictOf(kpi, judged)).toEqual({ status: 'under' })
  expect(verdictOf(kpi, { ...judged, actual: 40 })).toEqual({ status: 'over' })
  expect(progressOf({ actual: 60, baseline: 100, target: 50 })).toBe(0.8)
})

test('where nothing can be said the reason is', () => {
  expect(verdictOf(kpi, { ...judged, target: null })).toEqual({ status: null, because: 'noTarget' })
  expect(verdictOf(kpi, { ...judged, actual: null })).toEqual({ status: null, because: 'noData' })
  expect(verdictOf(kpi, { ...judged, isPeriodOpen: true })).toEqual({ status: null, because: 'periodOpen' })
  expect(verdictOf(kpi, { ...judged, isIncomplete: true })).toEqual({ status: null, because: 'incomplete' })
  expect(verdictOf({ ...kpi, baseline: null }, judged)).toEqual({ status: null, because: 'noBaseline' })
  expect(verdictOf(kpi, { ...judged, target: 100 })).toEqual({ status: null, because: 'targetIsBaseline' })
  expect(verdictOf(kpi, { ...judged, target: 110 })).toEqual({ status: null, because: 'targetOnWrongSide' })
})

test('exactly at the margin is still on target, whatever the decimals', () => {
  const at = (target: number, actual: number, margin = 0.15) =>
    verdictOf({ baseline: 0, direction: 'up', margin }, { ...judged, actual, target })
  for (const [target, actual, margin] of [
    [1.5, 1.275, 0.15],
    [100, 71, 0.29],
    [100, 129, 0.29],
    [0.3, 0.255, 0.15],
  ] as const)
    expect(at(target, actual, margin)).toEqual({ status: 'on' })
  expect(at(1.5, 1.2749)).toEqual({ status: 'under' })
})

test('a target of zero is a target like any other', () => {
  expect(verdictOf(kpi, { ...judged, actual: 5, target: 0 })).toEqual({ status: 'on' })
})

test('there is no progress where the target is the baseline', () => {
  expect(progressOf({ actual: 7, baseline: 5, target: 5 })).toBeNull()
})

test('the band of a target is what is on it, and there is none where no verdict can rest on the target', () => {
  expect(marginBand(kpi, 50)).toEqual({ highest: 57.5, lowest: 42.5 })
  expect(marginBand({ ...kpi, baseline: null }, 50)).toBeNull()
  expect(marginBand(kpi, 100)).toBeNull()
  expect(marginBand(kpi, 110)).toBeNull()
  expect(marginBand({ ...kpi, direction: 'up' }, 50)).toBeNull()
})
