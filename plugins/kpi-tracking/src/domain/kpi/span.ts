import type { Kpi, Level } from './kpi'

/** From when until when a subject runs (YYYY-MM-DD); null where that is not settled. */
export type Span = Readonly<{ from: string | null; until: string | null }>

/** A day that lies outside the time of what a KPI is of, at its field. */
export type SpanFault = Readonly<
  { field: 'from'; fault: 'beforeSubject' } | { field: 'from' | 'until'; fault: 'afterSubject' }
>

const settled = (days: readonly (string | null)[]): readonly string[] | null => {
  const known = days.flatMap((day) => day ?? [])
  return known.length === days.length && known.length > 0 ? known.toSorted() : null
}

/** From the first day of any of them until the last of any; what is not settled of one is not settled of all. */
export const spanOfAll = (spans: readonly Span[]): Span => ({
  from: settled(spans.map(({ from }) => from))?.at(0) ?? null,
  until: settled(spans.map(({ until }) => until))?.at(-1) ?? null,
})

/** When these subjects run together, of what is known of subjects by their ids; of one that is not there that is not settled. */
export const spanOfSubjects = (subjects: Iterable<string>, spans: ReadonlyMap<string, Span>): Span =>
  spanOfAll([...subjects].map((id) => spans.get(id) ?? { from: null, until: null }))

/** What a subject does or makes is measured while it runs; what that brings about may show when it is over. */
const showsLater: Readonly<Record<Level, boolean>> = {
  input: false,
  output: false,
  outcome: true,
  impact: true,
}

/** Which days of a KPI lie outside the time of what it is of. */
export const spanFaults = (
  { from, until }: Pick<Kpi, 'from' | 'until'>,
  level: Level,
  span: Span,
): readonly SpanFault[] => {
  if (span.from !== null && from < span.from) return [{ fault: 'beforeSubject', field: 'from' }]
  if (span.until === null || showsLater[level]) return []
  if (from > span.until) return [{ fault: 'afterSubject', field: 'from' }]
  return until > span.until ? [{ fault: 'afterSubject', field: 'until' }] : []
}

/**
 * Why a period of a table is none of what the KPI is of; null where they have a day in common. Tables tell of whole years, in the first and
 * the last of which something runs for a part.
 */
export const spanFaultOf = (
  { from, until }: Pick<Kpi, 'from' | 'until'>,
  level: Level,
  span: Span,
): SpanFault['fault'] | null => {
  if (span.from !== null && until < span.from) return 'beforeSubject'
  return span.until !== null && from > span.until && !showsLater[level] ? 'afterSubject' : null
}
