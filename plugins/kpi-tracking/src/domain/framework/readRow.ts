import type { Direction, Level } from '../kpi/kpi'
import { directions, levels } from '../kpi/kpi'
import { longest as measured } from '../measurement/longest'
import { exactRounded } from '../number/exact'
import { readNumber } from '../number/readNumber'
import type { FrameworkMap, FrameworkNotation, Meaning, NamedRow, RowNote, TableType } from './frameworkMap'
import { tableTypes } from './frameworkMap'
import { readDay } from './readDay'

/** The two numbers of a fraction, or a value. */
export type GivenNumbers = Readonly<Record<'denominator' | 'numerator' | 'value', number | null>>

/** A row of a framework as it is understood. A text that is not said is empty, a number is null. */
export type FrameworkRow = Readonly<{
  line: number
  subject: string
  result: string
  indicator: string
  kpi: string
  level: Level | null
  type: TableType
  direction: Direction
  unit: string
  baseline: number | null
  baselineOn: string | null
  from: string
  until: string
  target: number | null
  given: GivenNumbers
  source: string
  /** The categories it is of, by dimension; none of the whole. */
  categories: readonly Readonly<{ dimension: string; category: string }>[]
}>

/** Why a row cannot be understood. */
export type ReadFault = 'endBeforeStart' | 'missing' | 'noDay' | 'notANumber' | 'textTooLong' | 'unknownCode'

/** What becomes of a row: it is understood, it is not, or it is left out as the map says. */
export type ReadRow =
  | Readonly<{ is: 'row'; row: FrameworkRow; rounded: readonly RowNote<'rounded'>[] }>
  | Readonly<{ is: 'faulty'; faults: readonly RowNote<ReadFault>[] }>
  | Readonly<{ is: 'leftOut'; note: RowNote<'typeLeftOut'> }>

/** One way to write a text, so that two spreadsheets that show the same say the same. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const longest = { indicator: 2000, kpi: 2000, result: 2000, source: measured.source, unit: 60 } as const
const LONGEST_CATEGORY = 80

/** What is read of a row, gathering what cannot be. */
const readerOf = ({ cells, line }: NamedRow, map: FrameworkMap, notation: FrameworkNotation) => {
  const faults: RowNote<ReadFault>[] = []
  const rounded: RowNote<'rounded'>[] = []
  const columnOf = (meaning: Meaning) => map.columns[meaning] ?? null
  const fault = (meaning: Meaning, kind: ReadFault): null => {
    faults.push({ column: columnOf(meaning), kind, line })
    return null
  }
  const cell = (meaning: Meaning): string => {
    const said = tidy(cells[map.columns[meaning] ?? ''] ?? '')
    return said === '' && meaning !== 'subject' ? tidy(map.constants?.[meaning] ?? '') : said
  }
  const text = (meaning: Meaning): string => {
    const said = cell(meaning)
    if (meaning in longest && said.length > longest[meaning as keyof typeof longest])
      fault(meaning, 'textTooLong')
    return said
  }
  const needed = (meaning: Meaning): string => {
    const said = text(meaning)
    if (said === '') fault(meaning, 'missing')
    return said
  }
  const code = <Value extends string, Said extends Value | null>(
    meaning: 'direction' | 'level' | 'type',
    known: readonly Value[],
    codes: Readonly<Record<string, Said>> | undefined,
    said: string,
  ): Said | Value | null => {
    if (codes !== undefined && Object.hasOwn(codes, said)) return codes[said] ?? null
    return known.find((value) => value === said) ?? fault(meaning, 'unknownCode')
  }
  const number = (meaning: Meaning): number | null => {
    const said = cell(meaning)
    if (said === '') return null
    const read = readNumber(said, notation.numbers)
    if (read === null) return fault(meaning, 'notANumber')
    const kept = notation.decimals === undefined ? read : exactRounded(read, notation.decimals)
    if (kept !== read) rounded.push({ column: columnOf(meaning), kind: 'rounded', line })
    return kept
  }
  const day = (meaning: Meaning, edge: 'first' | 'last'): string | null => {
    const said = cell(meaning)
    if (said === '') return null
    return readDay(said, notation.days, edge) ?? fault(meaning, 'noDay')
  }
  const categories = (): FrameworkRow['categories'] =>
    Object.entries(map.dimensions ?? {}).flatMap(([column, dimension]) => {
      const category = tidy(cells[column] ?? '')
      if (category.length > LONGEST_CATEGORY) faults.push({ column, kind: 'textTooLong', line })
      return category === '' ? [] : [{ category, dimension }]
    })
  return { categories, cell, code, columnOf, day, fault, faults, needed, number, rounded, text }
}

/** Reads a row of a framework by what its columns mean. `subject` is what all rows are of, where no column says it. */
export const readRow = (
  row: NamedRow,
  { map, notation, subject }: { map: FrameworkMap; notation: FrameworkNotation; subject: string | null },
): ReadRow => {
  const { categories, cell, code, columnOf, day, fault, faults, needed, number, rounded, text } = readerOf(
    row,
    map,
    notation,
  )
  const said = needed('type')
  const type = said === '' ? null : code('type', tableTypes, map.codes?.type, said)
  if (said !== '' && type === null && faults.length === 0)
    return { is: 'leftOut', note: { column: columnOf('type'), kind: 'typeLeftOut', line: row.line } }
  const towards = needed('direction')
  const direction = towards === '' ? null : code('direction', directions, map.codes?.direction, towards)
  const level = cell('level') === '' ? null : code('level', levels, map.codes?.level, cell('level'))
  const [from, until] = [day('from', 'first'), day('until', 'last')]
  for (const meaning of ['from', 'until'] as const) if (cell(meaning) === '') fault(meaning, 'missing')
  if (from !== null && until !== null && until < from) fault('until', 'endBeforeStart')
  const [numerator, denominator, value] = [number('numerator'), number('denominator'), number('actual')]
  const read = {
    baseline: number('baseline'),
    baselineOn: day('baselineOn', 'first'),
    categories: categories(),
    given: {
      denominator,
      numerator,
      // A value beside both numbers is what was worked out from them.
      value: numerator !== null && denominator !== null ? null : value,
    },
    indicator: needed('indicator'),
    kpi: text('kpi'),
    level,
    line: row.line,
    result: text('result'),
    source: text('source'),
    subject: subject ?? needed('subject'),
    target: number('target'),
    // Only what is counted has a unit.
    unit: type === 'number' || type === 'ratio' ? text('unit') : '',
  }
  if (faults.length > 0 || type === null || direction === null || from === null || until === null)
    return { faults, is: 'faulty' }
  return { is: 'row', rounded, row: { ...read, direction, from, type, until } }
}
