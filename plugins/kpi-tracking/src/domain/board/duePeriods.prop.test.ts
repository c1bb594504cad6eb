import { addDays } from '@streekwerk/payload-kit/pure'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { kpi as anyKpi } from '../../../test/arbitraries'
import { periodsOf } from '../period/periodsOf'
import type { Measurable } from './duePeriods'
import { duePeriods } from './duePeriods'
import { tellKpi } from './tellKpi'

const state = fc.record({
  isLocked: fc.boolean(),
  isMeasured: fc.boolean(),
  open: fc.constantFrom(null, 'draft' as const, 'submitted' as const),
})

const asked = fc
  .tuple(anyKpi, fc.array(state, { maxLength: 60 }), fc.integer({ max: 4000, min: -400 }), fc.boolean())
  .map(([kpi, states, days, hasEnded]) => {
    const measured = { denominator: null, numerator: null, value: 1 }
    const periods = periodsOf(kpi).flatMap((period, at): Measurable[] => {
      const known = states[at]
      if (!known) return []
      const { isLocked, isMeasured, open } = known
      return [{ isLocked, measured: isMeasured ? measured : null, open, period }]
    })
    const endedOn = hasEnded ? addDays(kpi.from, Math.max(0, days - 200)) : null
    return { kpi: { ...kpi, endedOn }, periods, today: addDays(kpi.from, days) }
  })

test('what is due has begun, is not locked, was not handed in, and is expected of the KPI', () => {
  fc.assert(
    fc.property(asked, ({ kpi, periods, today }) => {
      for (const { known } of duePeriods(kpi, periods, today)) {
        expect(known.period.from <= today).toBe(true)
        expect(known.isLocked || known.measured !== null || known.open === 'submitted').toBe(false)
        expect(kpi.endedOn === null || known.period.from <= kpi.endedOn).toBe(true)
      }
    }),
  )
})

test('either all that is due is over, or it is one period that is going on', () => {
  fc.assert(
    fc.property(asked, ({ kpi, periods, today }) => {
      const due = duePeriods(kpi, periods, today)
      const over = due.filter(({ isOverdue }) => isOverdue)
      expect(over.length === due.length || (over.length === 0 && due.length === 1)).toBe(true)
      for (const { isOverdue, known } of due) expect(isOverdue).toBe(known.period.until < today)
    }),
  )
})

test('the board tells the first of it, in whatever order periods come', () => {
  fc.assert(
    fc.property(asked, ({ kpi, periods, today }) => {
      const watched = periods.map(({ measured, ...each }) => ({
        ...each,
        hasEvidence: false,
        measured: measured as { denominator: null; numerator: null; value: number } | null,
        target: null,
      }))
      const [first] = duePeriods(kpi, periods, today)
      expect(tellKpi(kpi, watched.toReversed(), today).due?.period).toEqual(first?.known.period)
    }),
  )
})

test('handing in what was due makes it due no more, and nothing else less due than it was', () => {
  fc.assert(
    fc.property(asked, ({ kpi, periods, today }) => {
      const [first, ...rest] = duePeriods(kpi, periods, today)
      if (!first) return
      const handedIn = periods.map((each) =>
        each === first.known ? { ...each, open: 'submitted' as const } : each,
      )
      const left = duePeriods(kpi, handedIn, today).map(({ known }) => known.period.key)
      expect(left).not.toContain(first.known.period.key)
      expect(left.slice(0, rest.length)).toEqual(rest.map(({ known }) => known.period.key))
    }),
  )
})
