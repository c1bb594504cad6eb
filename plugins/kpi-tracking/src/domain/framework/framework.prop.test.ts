import fc from 'fast-check'
import { expect, test } from 'vitest'

import { keptAfter, mixedRows, plainMap, plainNotation, soundRows } from '../../../test/frameworkRows'
import type { NamedRow } from './frameworkMap'
import { gather } from './gather'
import type { FrameworkPlan, Kept } from './plan'
import { planFramework } from './planFramework'
import { tallyOf } from './tally'

const nothing: Kept = { indicators: [], kpis: [], spans: new Map() }
const today = '2026-01-01'

const gathered = (rows: readonly NamedRow[]) =>
  gather(rows, { map: plainMap, notation: plainNotation, subject: null })

const planned = (rows: readonly NamedRow[], kept = nothing): FrameworkPlan =>
  planFramework(gathered(rows), { kept, map: plainMap, margin: 0.15, today })

/** The same cells in another order, on lines that are numbered anew. */
const shuffled = (rows: readonly NamedRow[], order: readonly number[]): readonly NamedRow[] => {
  const places = rows.map((_, at) => at).sort((one, other) => (order[one] ?? 0) - (order[other] ?? 0))
  return places.map((place, at) => ({ cells: rows[place]?.cells ?? {}, line: at + 2 }))
}

const withoutLines = (framework: ReturnType<typeof gathered>): unknown => {
  const { indicators, kpis } = JSON.parse(
    JSON.stringify(framework, (name, value: unknown) => (name === 'line' ? undefined : value)),
  ) as Record<string, unknown[]>
  const sorted = (all: unknown[] = []) => all.map((each) => JSON.stringify(each)).sort()
  return [sorted(indicators), sorted(kpis)]
}

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(soundRows, fc.array(fc.double({ noNaN: true }), { minLength: 12 }), (rows, order) => {
      expect(withoutLines(gathered(shuffled(rows, order)))).toEqual(withoutLines(gathered(rows)))
    }),
  )
})

test('the order of rows does not make wrong what was right', () => {
  fc.assert(
    fc.property(mixedRows, fc.array(fc.double({ noNaN: true }), { minLength: 12 }), (rows, order) => {
      const [one, other] = [gathered(rows).faults, gathered(shuffled(rows, order)).faults]
      expect(other.length > 0).toBe(one.length > 0)
    }),
  )
})

test('the same framework twice changes nothing', () => {
  fc.assert(
    fc.property(soundRows, (rows) => {
      const first = planned(rows)
      const { added, changed, same } = tallyOf(planned(rows, keptAfter(first)))
      for (const count of [...Object.values(added), ...Object.values(changed)]) expect(count).toBe(0)
      const made = tallyOf(first).added
      expect(same).toEqual(made)
    }),
  )
})

test('rows that stand there twice are taken once', () => {
  fc.assert(
    fc.property(soundRows, (rows) => {
      const again = rows.map(({ cells, line }) => ({ cells, line: line + rows.length }))
      const twice = gathered([...rows, ...again])
      expect(withoutLines(twice)).toEqual(withoutLines(gathered(rows)))
      expect(twice.warnings.filter(({ kind }) => kind === 'repeated').length).toBe(rows.length)
    }),
  )
})

test('every row ends in a KPI, in a part, in a warning or in a fault', () => {
  fc.assert(
    fc.property(mixedRows, (rows) => {
      const { faults, kpis, warnings } = gathered(rows)
      const periods = kpis.flatMap((kpi) => kpi.periods)
      const lines = new Set([
        ...periods.map(({ line }) => line),
        ...periods.flatMap(({ actual }) => actual?.parts.map(({ line }) => line) ?? []),
        ...[...faults, ...warnings].map(({ line }) => line),
      ])
      expect(rows.filter(({ line }) => !lines.has(line))).toEqual([])
    }),
  )
})

test('what is taken in two tables is what is taken in one', () => {
  fc.assert(
    fc.property(soundRows, fc.nat(), (rows, cut) => {
      // In years without a gap, since a table that has one is told in events.
      const years = rows.filter(({ cells }) => ['2019', '2020'].includes(cells.from ?? ''))
      const at = years.length === 0 ? 0 : cut % years.length
      const first = planned(years.slice(0, at))
      const second = planned(years.slice(at), keptAfter(first))
      expect(second.faults).toEqual([])
      const [one, other, whole] = [first, second, planned(years)].map((plan) => tallyOf(plan).added)
      for (const what of ['actuals', 'targets', 'kpis'] as const)
        expect((one?.[what] ?? 0) + (other?.[what] ?? 0)).toBe(whole?.[what])
    }),
  )
})
