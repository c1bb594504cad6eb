import { sql } from '@payloadcms/db-postgres'
import { rebuildShowcase } from '@streekwerk/payload-showcase'
import type { Payload, PayloadRequest } from 'payload'

import { transactionOf } from '../../hooks/transaction'
import { Refusal } from '../../refusal'
import { inSeedTransaction } from '../inSeedTransaction'
import { demoPrefix } from '../write/demoKey'
import { cloneStatement } from './cloneStatement'
import { readFamily } from './readFamily'
import type { Table } from './table'

const BATCH = 1000

type Scaling = { count: number; progress: (note: string) => void; signal?: AbortSignal }

type Family = { tables: Table[]; templates: string[] }

const run = async (req: PayloadRequest, statement: string): Promise<Record<string, unknown>[]> => {
  const { rows } = await (await transactionOf(req)).execute(sql.raw(statement))
  return rows
}

const readTemplates = async (req: PayloadRequest, root: string): Promise<string[]> => {
  const rows = await run(
    req,
    `select id from ${root} where starts_with(import_key, '${demoPrefix}') and _status = 'published' order by import_key`,
  )
  if (rows.length === 0)
    throw new Refusal(
      'There is nothing to make more of: the demo region is not in this database (npm run seed -- demo).',
    )
  return rows.map(({ id }) => String(id))
}

/** Numbers go on behind the highest that an address ends on, so that a second time adds to the first. */
const firstFree = async (req: PayloadRequest, root: string): Promise<number> => {
  const [row] = await run(
    req,
    `select coalesce(max(substring(slug from '-(\\d{1,7})$')::int), 0) + 1 as first from ${root}_locales`,
  )
  return Number(row?.first ?? 1)
}

const cloneBatch = async (req: PayloadRequest, { tables, templates }: Family, from: number, to: number) => {
  for (const table of tables) await run(req, cloneStatement(table, tables, { from, templates, to }))
}

/**
 * Two different partners for each project that has none yet, taken in turn from all there are. How many those are stands apart
 * from each, or the turns could not be joined by their number.
 */
const addParticipations = (req: PayloadRequest) =>
  run(
    req,
    `with pool as (select id, row_number() over (order by id) - 1 as turn from partners where _status = 'published'),
      pooled as (select count(*) as size from pool),
      bare as (select p.id, row_number() over (order by p.id) as n from projects p
        where p._status = 'published' and not exists (select from participations x where x.project_id = p.id))
    insert into participations (id, project_id, partner_id, role, influence, interest, recognises_problem, created_at, updated_at)
    select uuidv7(), bare.id, pool.id, (case k when 0 then 'lead' else 'contributor' end)::enum_participations_role, 2 + bare.n % 3, 1 + bare.n % 4, 'yes', now(), now()
    from bare cross join generate_series(0, 1) k cross join pooled
    join pool on pool.turn = (bare.n + k * (1 + bare.n % (pooled.size - 1))) % pooled.size`,
  )

const grow = async (payload: Payload, root: 'partners' | 'projects', scaling: Scaling): Promise<void> => {
  const { count, progress, signal } = scaling
  const family = await inSeedTransaction(payload, async ({ req }) => ({
    first: await firstFree(req, root),
    tables: await readFamily(req, root),
    templates: await readTemplates(req, root),
  }))
  for (let done = 0; done < count; done += BATCH) {
    signal?.throwIfAborted()
    const [from, to] = [family.first + done, family.first + Math.min(done + BATCH, count) - 1]
    await inSeedTransaction(payload, ({ req }) => cloneBatch(req, family, from, to))
    progress(`${root} ${Math.min(done + BATCH, count)} of ${count}`)
  }
}

/**
 * Makes many more published projects out of those of the demo region, a tenth as many partners and two participations for
 * each, for measuring. The documents are copied in SQL with their languages, rows and newest versions; they have no public
 * pages yet. Stopped halfway it leaves whole documents.
 */
export const growRegion = async (payload: Payload, scaling: Scaling): Promise<void> => {
  await grow(payload, 'partners', { ...scaling, count: Math.floor(scaling.count / 10) })
  await grow(payload, 'projects', scaling)
  scaling.progress('participations')
  await inSeedTransaction(payload, async ({ req }) => {
    await addParticipations(req)
    await run(req, 'analyze')
  })
}

/** Grows the region and makes its public pages by the rebuild, so that they are what saving would have written. */
export const scaleRegion = async (payload: Payload, scaling: Scaling): Promise<void> => {
  await growRegion(payload, scaling)
  await rebuildShowcase(payload, {
    onProgress: ({ collection, done, total }) =>
      scaling.progress(`public pages: ${collection} ${done} of ${total}`),
    signal: scaling.signal,
  })
  await inSeedTransaction(payload, ({ req }) => run(req, 'analyze'))
}
