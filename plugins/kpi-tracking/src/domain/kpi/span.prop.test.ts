import fc from 'fast-check'
import { expect, test } from 'vitest'

import { levels } from './kpi'
import type { Span } from './span'
import { spanFaultOf, spanFaults, spanOfAll } from './span'

const day = fc.integer({ max: 28, min: 1 }).map((at) => `2024-02-${String(at).padStart(2, '0')}`)
const end = fc.option(day, { nil: null })
const span = fc.record({ from: end, until: end })
const kpi = fc
  .uniqueArray(day, { maxLength: 2, minLength: 2 })
  .map((days) => days.toSorted())
  .map(([from = '', until = '']) => ({ from, until }))
const level = fc.constantFrom(...levels)

const isWithin = ({ from, until }: Span, at: string): boolean =>
  (from === null || at >= from) && (until === null || at <= until)

test('law: of what a subject does, both days lie within its time or are told', () => {
  fc.assert(
    fc.property(kpi, fc.constantFrom('input' as const, 'output' as const), span, (days, of, time) => {
      const isHeld = isWithin(time, days.from) && isWithin(time, days.until)
      expect(spanFaults(days, of, time).length === 0).toBe(isHeld)
    }),
  )
})

test('law: what it brings about is measured after it as well, and never before', () => {
  fc.assert(
    fc.property(kpi, fc.constantFrom('outcome' as const, 'impact' as const), span, (days, of, time) => {
      const isEarly = time.from !== null && days.from < time.from
      expect(spanFaults(days, of, time).map(({ fault }) => fault)).toEqual(isEarly ? ['beforeSubject'] : [])
    }),
  )
})

test('law: a period of a table has a day in common with what it is of, or is told', () => {
  fc.assert(
    fc.property(kpi, fc.constantFrom('input' as const, 'output' as const), span, (days, of, time) => {
      const isApart =
        (time.from !== null && days.until < time.from) || (time.until !== null && days.from > time.until)
      expect(spanFaultOf(days, of, time) !== null).toBe(isApart)
    }),
  )
})

test('law: what is within the time of a subject is never told, of a table or by hand', () => {
  fc.assert(
    fc.property(kpi, level, span, (days, of, time) => {
      fc.pre(time.from === null || time.until === null || time.from <= time.until)
      if (spanFaults(days, of, time).length === 0) expect(spanFaultOf(days, of, time)).toBeNull()
    }),
  )
})

test('law: another subject only ever gives more time', () => {
  fc.assert(
    fc.property(
      kpi,
      level,
      fc.array(span, { maxLength: 4, minLength: 1 }),
      span,
      (days, of, spans, added) => {
        fc.pre(spanFaults(days, of, spanOfAll(spans)).length === 0)
        expect(spanFaults(days, of, spanOfAll([...spans, added]))).toEqual([])
      },
    ),
  )
})

test('law: in whatever order subjects are named, they run together in the same time', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
      expect(spanOfAll(spans.toReversed())).toEqual(spanOfAll(spans))
    }),
  )
})
