import { dayOf } from '@streekwerk/payload-kit/pure'

import { cleanText } from '../cleanText'
import { finite } from '../finite'
import type { PublicWords } from '../publicField'
import type { PublicSeries, SeriesDimension, SeriesPoint } from './publicSeries'
import { SERIES_STANDINGS } from './publicSeries'
import type { DimensionInput, PointInput, SeriesInput } from './seriesInput'

/** So much of a series is told: its newest periods, its first dimensions and their first categories. */
export const MOST_POINTS = 400
export const MOST_DIMENSIONS = 6
export const MOST_CATEGORIES = 40
const [MOST_DECIMALS, LONGEST_NAME] = [6, 100]

type ReadWords = (value: unknown) => PublicWords | null

const ONE = /^[\w.:-]{1,100}$/

const keyOf = (value: unknown): string | null => {
  const key = cleanText(value)
  return ONE.test(key) ? key : null
}

/** Dimensions and categories are told apart as those who made them wrote them. */
const partKeyOf = (value: unknown): string | null => {
  const key = cleanText(value)
  return key === '' || key.length > LONGEST_NAME ? null : key
}

/** Both of a pair that belong together, or neither. */
const pairOf = (
  one: unknown,
  other: unknown,
  fits: (one: number, other: number) => boolean,
): [number, number] | [null, null] => {
  const [first, second] = [finite(one), finite(other)]
  return first !== null && second !== null && fits(first, second) ? [first, second] : [null, null]
}

const readPoint = (point: PointInput, words: ReadWords): SeriesPoint[] => {
  const [key, from, until] = [keyOf(point.key), dayOf(point.from), dayOf(point.until)]
  if (key === null || from === null || until === null || from > until) return []
  const value = finite(point.value)
  const [numerator, denominator] =
    value === null ? [null, null] : pairOf(point.numerator, point.denominator, (_over, under) => under !== 0)
  const [low, high] = pairOf(point.low, point.high, (least, most) => least <= most)
  const standing = SERIES_STANDINGS.find((each) => each === point.standing) ?? null
  return [
    {
      key,
      label: words(point.label),
      from,
      until,
      value,
      numerator,
      denominator,
      target: finite(point.target),
      low,
      high,
      // What was not measured stands nowhere.
      standing: value === null ? null : standing,
      because: value !== null && standing !== null ? null : keyOf(point.because),
    },
  ]
}

const onceEach = <Keyed extends { key: string }>(all: readonly Keyed[]): Keyed[] =>
  [...new Map([...all].reverse().map((each) => [each.key, each])).values()].reverse()

const order = ({ from, key, until }: SeriesPoint): string => `${until} ${from} ${key}`

const readDimension = (
  { categories, key, label }: DimensionInput,
  points: readonly SeriesPoint[],
  words: ReadWords,
): SeriesDimension[] => {
  const [name, told] = [partKeyOf(key), words(label)]
  if (name === null || told === null) return []
  const read = categories.flatMap((category) => {
    const [own, called] = [partKeyOf(category.key), words(category.label)]
    const values = points.flatMap((point) => {
      const value = Object.hasOwn(category.values, point.key) ? finite(category.values[point.key]) : null
      return value === null ? [] : [{ point: point.key, value }]
    })
    return own === null || called === null || values.length === 0 ? [] : [{ key: own, label: called, values }]
  })
  return read.length === 0
    ? []
    : [{ key: name, label: told, categories: onceEach(read).slice(0, MOST_CATEGORIES) }]
}

const readBaseline = (
  { baseline }: Pick<SeriesInput, 'baseline'>,
  words: ReadWords,
): PublicSeries['baseline'] => {
  const [on, value] = [dayOf(baseline?.on), finite(baseline?.value)]
  return value === null ? null : { on, value, source: words(baseline?.source) }
}

const decimalsOf = (value: unknown): number =>
  Math.min(MOST_DECIMALS, Math.max(0, Math.trunc(finite(value) ?? 0)))

/**
 * A series that can be stored and drawn: numbers that are finite, days in their order, each period once (the first of a key counts), the
 * newest of them where there are very many. Null when there is no period at all.
 */
export const readSeries = (input: SeriesInput, words: ReadWords): PublicSeries | null => {
  const points = onceEach(input.points.flatMap((point) => readPoint(point, words)))
    .sort((one, other) => (order(one) < order(other) ? -1 : 1))
    .slice(-MOST_POINTS)
  if (points.length === 0) return null
  const dimensions = (input.dimensions ?? []).flatMap((each) => readDimension(each, points, words))
  return {
    kind: 'series',
    format: input.format ?? 'number',
    unit: words(input.unit),
    decimals: decimalsOf(input.decimals),
    direction: input.direction ?? 'none',
    together: input.together ?? null,
    reasons: input.reasons ?? null,
    baseline: readBaseline(input, words),
    points,
    dimensions: onceEach(dimensions).slice(0, MOST_DIMENSIONS),
  }
}
