import { fitFrequency } from './fitFrequency'
import type { FrameworkActual, FrameworkKpi, FrameworkPeriod } from './framework'
import { grouped } from './grouped'
import { indicatorKeyOf } from './keysOf'
import type { Notes } from './notes'
import { agreed } from './notes'
import type { FrameworkRow, GivenNumbers } from './readRow'

const isGiven = ({ denominator, numerator, value }: GivenNumbers): boolean =>
  denominator !== null || numerator !== null || value !== null

const contentOf = (row: FrameworkRow): string => JSON.stringify({ ...row, line: 0 })

/** Of rows that say the same the first; another that says something else is told. */
const once = (
  rows: readonly FrameworkRow[],
  nameOf: (row: FrameworkRow) => string,
  notes: Notes,
): readonly FrameworkRow[] =>
  grouped(rows, nameOf).map(([, [first, ...others]]) => {
    for (const other of others) {
      const { line } = other
      if (contentOf(other) === contentOf(first)) notes.warnings.push({ column: null, kind: 'repeated', line })
      else notes.faults.push({ column: notes.columnOf('from'), kind: 'twice', line })
    }
    return first
  })

const actualOf = (whole: FrameworkRow, parts: readonly FrameworkRow[]): FrameworkActual | null =>
  isGiven(whole.given)
    ? {
        given: whole.given,
        parts: parts.flatMap(({ categories: [of], given, line }) => (of ? [{ ...given, ...of, line }] : [])),
        source: whole.source,
      }
    : null

/** The parts of a period that say anything; what is of two dimensions at once no part of one is. */
const partsOf = (rows: readonly FrameworkRow[], notes: Notes): readonly FrameworkRow[] => {
  for (const { categories, line } of rows)
    if (categories.length > 1)
      notes.warnings.push({
        column: notes.columnOfDimension(categories[1]?.dimension ?? ''),
        kind: 'crossed',
        line,
      })
  const single = rows.filter(({ categories }) => categories.length === 1)
  for (const { baseline, line, target } of single) {
    if (target !== null) notes.warnings.push({ column: notes.columnOf('target'), kind: 'aimOfPart', line })
    if (baseline !== null)
      notes.warnings.push({ column: notes.columnOf('baseline'), kind: 'aimOfPart', line })
  }
  return once(single, ({ categories }) => JSON.stringify(categories), notes)
}

const periodOf = (rows: readonly FrameworkRow[], notes: Notes): FrameworkPeriod | null => {
  const [whole] = once(
    rows.filter(({ categories }) => categories.length === 0),
    () => '',
    notes,
  )
  const parts = partsOf(
    rows.filter(({ categories }) => categories.length > 0),
    notes,
  )
  const actual = whole
    ? actualOf(
        whole,
        parts.filter(({ given }) => isGiven(given)),
      )
    : null
  for (const part of parts) {
    const column = notes.columnOfDimension(part.categories[0]?.dimension ?? '')
    if (!isGiven(part.given))
      notes.faults.push({ column: notes.columnOf('actual'), kind: 'missing', line: part.line })
    else if (actual === null) notes.faults.push({ column, kind: 'partWithoutWhole', line: part.line })
  }
  if (!whole) return null
  const { from, line, target, until } = whole
  return { actual, from, line, target, until }
}

/** The KPI that these rows tell, with its periods in their order. */
export const kpiOf = (
  key: string,
  rows: readonly [FrameworkRow, ...FrameworkRow[]],
  notes: Notes,
): FrameworkKpi => {
  const [first] = rows
  const periods = grouped(rows, ({ from, until }) => `${from}..${until}`).flatMap(
    ([, own]) => periodOf(own, notes) ?? [],
  )
  const wholes = rows.filter(({ categories }) => categories.length === 0)
  return {
    baseline: agreed('baseline', wholes, notes),
    baselineOn: agreed('baselineOn', wholes, notes),
    frequency: fitFrequency(periods),
    indicator: indicatorKeyOf(first),
    key,
    line: first.line,
    name: first.kpi === '' ? first.indicator : first.kpi,
    periods: [...periods].sort((one, other) => (one.from < other.from ? -1 : 1)),
    subject: first.subject,
  }
}
