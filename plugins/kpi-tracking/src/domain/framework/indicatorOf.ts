import { exactSum } from '../number/exact'
import { decimalsOf, MOST_DECIMALS } from '../number/numberFault'
import type { FrameworkIndicator, FrameworkKpi } from './framework'
import type { FrameworkMap } from './frameworkMap'
import type { Notes } from './notes'
import { agreed } from './notes'
import type { FrameworkRow } from './readRow'

const numbersIn = (rows: readonly FrameworkRow[]): readonly number[] =>
  rows.flatMap(({ baseline, given: { value }, target }) =>
    [baseline, target, value].filter((each) => each !== null),
  )

const isBelow = ({ baseline, given, target }: FrameworkRow): boolean =>
  [baseline, target, given.value, given.numerator].some((each) => each !== null && each < 0)

const isAboveHundred = ({
  baseline,
  given: { denominator, numerator, value },
  target,
  type,
}: FrameworkRow): boolean =>
  type === 'percentage' &&
  ([baseline, target, value].some((each) => each !== null && each > 100) ||
    (numerator !== null && denominator !== null && numerator > denominator))

type Whole = Readonly<{ line: number; value: number | null; parts: readonly number[] }>

/** What was measured by a dimension, wherever the table says both the whole and its parts. */
const wholesBy = (dimension: string, kpis: readonly FrameworkKpi[]): readonly Whole[] =>
  kpis.flatMap(({ periods }) =>
    periods.flatMap(({ actual, line }) => {
      const parts = actual?.parts.filter((part) => part.dimension === dimension) ?? []
      if (actual === null || parts.length === 0) return []
      return [{ line, parts: parts.map(({ value }) => Number(value)), value: actual.given.value }]
    }),
  )

/** Whether the parts make the whole: of what is counted wherever a table says both, of what is a share of its own never. */
const isExhaustive = (
  type: FrameworkRow['type'],
  wholes: readonly Whole[],
  note: (line: number) => void,
): boolean => {
  if (type !== 'number') return false
  const apart = wholes.filter(({ parts, value }) => exactSum(parts) !== value)
  for (const { line } of apart) note(line)
  return apart.length === 0
}

const dimensionsOf = (
  type: FrameworkRow['type'],
  { kpis, map, notes }: Gathering,
): FrameworkIndicator['dimensions'] => {
  const parts = kpis.flatMap(({ periods }) => periods.flatMap(({ actual }) => actual?.parts ?? []))
  return Object.entries(map.dimensions ?? {}).flatMap(([column, key]) => {
    const own = parts.filter(({ dimension }) => dimension === key)
    if (own.length === 0) return []
    const categories = [...new Set(own.map(({ category }) => category))].sort()
    const note = (line: number) => notes.warnings.push({ column, kind: 'partsApart', line })
    return [{ categories, isExhaustive: isExhaustive(type, wholesBy(key, kpis), note), key }]
  })
}

type Gathering = Readonly<{ kpis: readonly FrameworkKpi[]; map: FrameworkMap; notes: Notes }>

/** The indicator that these rows tell; `kpis` are those of it. What its values need follows from them. */
export const indicatorOf = (
  key: string,
  rows: readonly [FrameworkRow, ...FrameworkRow[]],
  gathering: Gathering,
): FrameworkIndicator => {
  const [{ direction, indicator, line, result, type: firstType }] = rows
  const { notes } = gathering
  const type = agreed('type', rows, notes) ?? firstType
  return {
    decimals: Math.min(MOST_DECIMALS, Math.max(0, ...numbersIn(rows).map(decimalsOf))),
    dimensions: dimensionsOf(type, gathering),
    direction: agreed('direction', rows, notes) ?? direction,
    key,
    level: agreed('level', rows, notes),
    line,
    mayBeNegative: rows.some((row) => isBelow(row) || isAboveHundred(row)),
    name: indicator,
    tells: result === '' ? indicator : `${indicator}\n${result}`,
    type,
    unit: agreed('unit', rows, notes) ?? '',
  }
}
