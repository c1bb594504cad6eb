import type { CollectionTable } from '@streekwerk/payload-kit'
import { connectionOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { startOf } from '../tables/askedItems'

/** Of a list that may be long so many are told. */
const AT_MOST = 50

/** What is asked of somebody, of documents that have a subject and a day. */
export type Listing = Readonly<{
  asked: CollectionTable
  trails: CollectionTable
  from: SQL
  where: SQL
  /** What it is called, and the id of what says what is asked, as fields. */
  named: Readonly<{ source: string; word: string }>
  today: string
}>

/** Something that is asked of somebody; `due` is a day (YYYY-MM-DD). */
export type AskedRow = Readonly<{
  id: number | string
  subject: number | string
  due: string | null
  /** What it is called, or the key of that. */
  word: string
  /** The id of what says what is asked. */
  source: number | string
}>

/** How much is asked in all, how much of that is overdue, how much rests as its subject is on hold, and the first of what does not. */
export type AskedRows = Readonly<{
  count: number
  overdue: number
  onHold: number
  rows: readonly AskedRow[]
}>

type Counted = AskedRow & Readonly<Record<'late' | 'resting' | 'total', string> & { rests: boolean }>

/**
 * Lists what is asked in one statement, however much it is: what was due first stands first, and what is due on no day last. Of
 * subjects that have ended nothing is asked.
 */
export const listAsked = async (
  req: PayloadRequest,
  { asked: { column }, from, named, today, trails, where }: Listing,
): Promise<AskedRows> => {
  const isRunning = sql`${trails.column('state')} = 'running'`
  const isLate = sql`${column('dueOn')} < ${startOf(today)}`
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select ${column('id')} as id, ${column('subject')} as subject,
      ${column(named.word)} as word, ${column(named.source)} as source,
      to_char(${column('dueOn')} at time zone 'UTC', 'YYYY-MM-DD') as due, not ${isRunning} as rests,
      count(*) filter (where ${isRunning}) over () as total,
      count(*) filter (where ${isRunning} and ${isLate}) over () as late,
      count(*) filter (where not ${isRunning}) over () as resting
    from ${from}
    where ${where} and ${trails.column('state')} in ('running', 'onHold')
    order by not ${isRunning}, ${column('dueOn')} nulls last, ${column('id')}
    limit ${AT_MOST}`)
  const counted = rows as unknown as readonly Counted[]
  const [first] = counted
  return {
    count: Number(first?.total ?? 0),
    overdue: Number(first?.late ?? 0),
    onHold: Number(first?.resting ?? 0),
    rows: counted.filter(({ rests }) => !rests),
  }
}
