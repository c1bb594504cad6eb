import type { FrameworkIndicator, FrameworkKpi, GatherWarning } from './framework'
import type { Meaning, RowNote } from './frameworkMap'

const LONGEST_NAME = 200
const LONGEST_TELLS = 2000

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`

/** Names that more than one thing of a kind has. */
const namedTwice = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter((name, at) => names.indexOf(name) !== at))

const resultOf = (key: string): string => (JSON.parse(key) as readonly string[])[0] ?? ''

/** What has the name of another is told apart by its result. */
const apart = (name: string, key: string, isTwice: boolean): string => {
  const result = resultOf(key)
  if (!isTwice || result === '') return cut(name, LONGEST_NAME)
  const short = cut(name, LONGEST_NAME / 2)
  return cut(`${short} (${result})`, LONGEST_NAME)
}

type Named = Readonly<{
  indicators: readonly FrameworkIndicator[]
  kpis: readonly FrameworkKpi[]
  warnings: readonly RowNote<GatherWarning>[]
}>

/** Gives indicators and KPIs names that fit and that differ within a subject; what that changed is told. */
export const namesOf = (
  indicators: readonly FrameworkIndicator[],
  kpis: readonly FrameworkKpi[],
  columnOf: (meaning: Meaning) => string | null,
): Named => {
  const inSubject = ({ name, subject }: FrameworkKpi): string => JSON.stringify([subject, name])
  const [twice, twiceInSubject] = [
    namedTwice(indicators.map(({ name }) => name)),
    namedTwice(kpis.map(inSubject)),
  ]
  const column = columnOf('indicator')
  return {
    indicators: indicators.map((indicator) => ({
      ...indicator,
      name: apart(indicator.name, indicator.key, twice.has(indicator.name)),
      tells: cut(indicator.tells, LONGEST_TELLS),
    })),
    kpis: kpis.map((kpi) => ({ ...kpi, name: apart(kpi.name, kpi.key, twiceInSubject.has(inSubject(kpi))) })),
    warnings: [
      ...indicators.flatMap(({ line, name }) =>
        name.length > LONGEST_NAME ? [{ column, kind: 'nameCut' as const, line }] : [],
      ),
      ...kpis.flatMap((kpi) =>
        twiceInSubject.has(inSubject(kpi)) ? [{ column, kind: 'sameName' as const, line: kpi.line }] : [],
      ),
    ],
  }
}
