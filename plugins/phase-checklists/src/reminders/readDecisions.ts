import { connectionOf, tableOf, todayIn } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import { slugs } from '../slugs'
import { isTrailOf } from '../tables/isTrailOf'
import type { AskedDecision } from './askedDecisions'
import type { FoundReminder } from './foundReminder'
import type { Run } from './run'

/** Which of the trails that somebody asks for a decision of are within each of these bounds, by their place in the list; one statement for all. */
const readWithin = async (
  req: PayloadRequest,
  bounds: readonly SQL[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> => {
  const within = new Map<number, Set<string>>()
  if (bounds.length === 0) return within
  const { column, table } = tableOf(req.payload, slugs.trails)
  const parts = bounds.map(
    (bound, place) => sql`select ${place}::int as place, ${column('id')}::text as trail from ${table}
      where ${column('askedAt')} is not null and ${bound}`,
  )
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql.join(parts, sql` union all `))
  for (const { place, trail } of rows as unknown as { place: number; trail: string }[])
    within.set(place, (within.get(place) ?? new Set()).add(trail))
  return within
}

const toReminder = (
  { askedAt, id, state, subject }: AskedDecision,
  { options: { timeZone } }: Run,
  recipient: string,
): FoundReminder => ({
  kind: 'decision',
  id,
  subject,
  recipient,
  on: todayIn(timeZone, askedAt),
  askedAt: askedAt.toISOString(),
  state,
  isAsked: true,
  key: null,
  title: {},
})

/** Somebody who may have to be told, with the request of theirs by which rules are asked. */
type Asking = Readonly<{ id: string; req: PayloadRequest }>

type Bound = Readonly<{ place: number } | { answer: boolean } | { error: unknown }>

/**
 * The gates at which a decision is asked for that each of these people may take: a function of a person, as it throws for one for whom the
 * rule of the house fails. One statement for all of them, whatever their rules answer.
 */
export const readDecisions = async (
  run: Run,
  people: readonly Asking[],
): Promise<(person: string) => readonly FoundReminder[]> => {
  const [first] = people
  if (!first || run.decisions.length === 0) return () => []
  const bounds: SQL[] = []
  const boundOf = async ({ req }: Asking): Promise<Bound> => {
    try {
      const answer: boolean | Where = await run.options.access.decide({ req })
      return typeof answer === 'boolean' ? { answer } : { place: bounds.push(isTrailOf(req, answer)) - 1 }
    } catch (error) {
      return { error }
    }
  }
  const byPerson = new Map<string, Bound>()
  for (const person of people) byPerson.set(person.id, await boundOf(person))
  const within = await readWithin(first.req, bounds)
  return (person) => {
    const bound = byPerson.get(person) ?? { answer: false }
    if ('error' in bound) throw bound.error
    const theirs = run.decisions.filter(({ id }) =>
      'answer' in bound ? bound.answer : within.get(bound.place)?.has(id),
    )
    return theirs.map((decision) => toReminder(decision, run, person))
  }
}
