import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createWriter } from '../createWriter'
import { entryShape } from '../publicShapes'
import { fieldsAsOf, hasEarlyStanding, seriesAsOf } from './asOfDay'
import { latestPoint } from './latestPoint'
import { measuredOf, readMeasuredAs } from './measured'
import { MOST_POINTS } from './readSeries'
import type { SeriesInput } from './seriesInput'

const write = createWriter(['nl', 'en'], 'en')

const junk = fc.oneof(
  fc.constantFrom(null, undefined, Number.NaN, Infinity, -Infinity, '', '12', true, {}, [], -0, 1e308, 0.1),
  fc.double(),
  fc.string(),
)
const aDay = fc
  .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2099-12-31') })
  .map((at) => at.toISOString())
const day = fc.oneof(aDay, junk)
const point = fc.record({
  key: fc.oneof(fc.constantFrom('a', 'b', 'c'), junk),
  label: fc.oneof(fc.record({ nl: junk, en: junk }), junk),
  from: day,
  until: day,
  value: junk,
  numerator: junk,
  denominator: junk,
  target: junk,
  low: junk,
  high: junk,
  standing: fc.constantFrom('over' as const, 'on' as const, 'under' as const, null),
  because: junk,
})
const input: fc.Arbitrary<SeriesInput> = fc.record({
  baseline: fc.oneof(fc.constant(null), fc.record({ on: day, source: junk, value: junk })),
  decimals: junk,
  dimensions: fc.array(
    fc.record({
      key: junk,
      label: junk,
      categories: fc.array(
        fc.record({
          key: junk,
          label: junk,
          values: fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), junk),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  ),
  points: fc.array(point, { maxLength: 8 }),
  unit: junk,
})

const shapeFaults = (field: unknown) =>
  entryShape(
    { slug: null, title: null, summary: null, fields: { course: field }, references: [], sortAt: null },
    'entry',
  )

describe('a series that was read', () => {
  it('has the shape of a public field, whatever it was made of, and comes back the same from JSON', () => {
    fc.assert(
      fc.property(input, (given) => {
        const series = write.series(given)
        expect(shapeFaults(series)).toEqual([])
        expect(JSON.parse(JSON.stringify(series))).toEqual(
          // JSON knows no negative zero.
          JSON.parse(JSON.stringify(series), (_key, value: unknown) => (value === 0 ? 0 : value)),
        )
      }),
    )
  })

  it('has each period once, in the order of time, whatever the order it came in', () => {
    fc.assert(
      fc.property(input, (given) => {
        const points = write.series(given)?.points ?? []
        expect(new Set(points.map(({ key }) => key)).size).toBe(points.length)
        const ends = points.map(({ until }) => until)
        expect(ends).toEqual([...ends].sort())
        for (const { from, standing, until, value } of points) {
          expect(from <= until).toBe(true)
          if (value === null) expect(standing).toBeNull()
        }
      }),
    )
  })

  it('tells a verdict from the day after its period on, and all else on every day', () => {
    fc.assert(
      fc.property(input, aDay, (given, moment) => {
        const today = moment.slice(0, 10)
        const series = write.series(given)
        fc.pre(series !== null)
        const told = seriesAsOf(series, today)
        for (const [at, each] of told.points.entries()) {
          const { standing, ...rest } = series.points[at] ?? ({} as never)
          expect(each).toEqual({ ...rest, standing: rest.until < today ? standing : null })
        }
        expect(hasEarlyStanding(told, today)).toBe(false)
        expect(fieldsAsOf({ course: series }, today)).toEqual({
          fields: { course: told },
          isEarly: hasEarlyStanding(series, today),
        })
      }),
    )
  })

  it('adds to figures what its latest value is, and never more than its file tells', () => {
    fc.assert(
      fc.property(
        input,
        fc.constantFrom('sum' as const, 'ratio' as const, 'latest' as const),
        (given, together) => {
          const series = write.series({ ...given, together })
          fc.pre(series !== null)
          const measured = measuredOf({ course: series }, [])
          const latest = latestPoint(series)
          if (!measured) {
            expect(latest === null || together === 'ratio').toBe(true)
            return
          }
          expect([measured.value, measured.until]).toEqual([latest?.value, latest?.until])
          const { decimals, format, unit } = series
          expect(readMeasuredAs(measured.as)).toEqual({ together, decimals, format, unit })
        },
      ),
    )
  })
})

it('of very many periods the newest stay', () => {
  const points = Array.from({ length: MOST_POINTS + 5 }, (_, at) => {
    const until = new Date(Date.UTC(2000, 0, 1 + at)).toISOString()
    return { from: until, key: `p${at}`, until, value: at }
  })
  const read = write.series({ points })?.points ?? []
  expect([read.length, read[0]?.value, read.at(-1)?.value]).toEqual([MOST_POINTS, 5, MOST_POINTS + 4])
})
