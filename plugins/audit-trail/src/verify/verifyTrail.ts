import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import type { Entry } from '../domain/entryText'
import { GENESIS } from '../domain/entryText'
import { judgeLink } from '../domain/judgeLink'
import { hashOf } from '../record/commit'
import { isErasureWhole } from './erasureFault'
import type { Head, TrailFault, TrailReport } from './trailReport'
import type { Link, Transaction } from './trailRows'
import { readClaimant, readLinks, readUnsealed, readValues } from './trailRows'
import { valueFault } from './valueFault'

const BATCH = 2000

/** What a look through the trail is held against, and who hears how far it is. */
export type Verifying = Readonly<{
  /** Heads that were kept elsewhere. @default none, so that a chain that was written anew as a whole passes */
  heads?: readonly Head[]
  onProgress?: (sealed: number) => void
}>

const momentOf = ({ at }: Entry): string => new Date(Number(BigInt(at) / 1000n)).toISOString()

const faultAt = (
  kind: TrailFault['kind'],
  { entry, path = null, seq }: { entry: Entry | null; path?: string | null; seq: number | null },
): TrailFault => ({
  entry: entry && {
    action: entry.action,
    at: momentOf(entry),
    collection: entry.collection,
    docId: entry.docId,
    id: entry.id,
  },
  kind,
  path,
  seq,
})

/** How far a look has come: what the last entry that is in order is, with the hash of the one before it. */
type Reached = Readonly<{ seq: number; hash: string; previous: string }>

const isInOrder = ({ hash, seq }: Reached, link: Link): boolean =>
  link.seq === seq + 1 && link.previous === hash && hashOf(hash, link.seq, link.entry) === link.hash

/** Names what is wrong where the chain does not go on. */
const breakFault = async (transaction: Transaction, reached: Reached, link: Link): Promise<TrailFault> => {
  const expected = reached.seq + 1
  const claimant = await readClaimant(transaction, { hash: reached.hash, not: link.seq })
  const fits = (each: Link, seq: number) => hashOf(each.previous, seq, each.entry) === each.hash
  const { kind, seq } = judgeLink({
    claimant: claimant && { belongs: fits(claimant, expected), seq: claimant.seq },
    expected,
    found: {
      fitsAt: (seq) => fits(link, seq),
      isLinked: link.previous === reached.hash,
      seq: link.seq,
      sharesPredecessor: link.previous === reached.previous,
    },
  })
  const isHere = (kind === 'changed' || kind === 'inserted') && seq === link.seq
  return faultAt(kind, { entry: isHere ? link.entry : null, seq })
}

const entryFault = async (
  transaction: Transaction,
  entry: Entry,
  { seq, values }: { seq: number | null; values: Awaited<ReturnType<typeof readValues>> },
): Promise<TrailFault | null> => {
  const fault = valueFault(entry, values.get(entry.id) ?? new Map())
  if (fault) return faultAt(fault.kind, { entry, path: fault.path, seq })
  if (!(await isErasureWhole(transaction, entry))) return faultAt('erasureUnrecorded', { entry, seq })
  return null
}

type Walk = { head: Head | null; fault: TrailFault | null }

type Batch = Readonly<{ links: readonly Link[]; values: Awaited<ReturnType<typeof readValues>> }>

const readBatch = async (transaction: Transaction, after: number | null): Promise<Batch | null> => {
  const links = await readLinks(transaction, { after, limit: BATCH })
  const [first, last] = [links.at(0), links.at(-1)]
  if (!first || !last) return null
  return { links, values: await readValues(transaction, sql`e.seq between ${first.seq} and ${last.seq}`) }
}

/** The chain piece by piece; the database looks up the next one while this one is worked out. */
async function* batchesOf(transaction: Transaction): AsyncGenerator<Batch> {
  let batch = await readBatch(transaction, null)
  while (batch) {
    const next = readBatch(transaction, batch.links.at(-1)?.seq ?? 0)
    try {
      yield batch
    } finally {
      // Whoever stops here leaves nothing behind that is still being asked.
      await next.catch(() => undefined)
    }
    batch = await next
  }
}

const walkSealed = async (transaction: Transaction, { heads = [], onProgress }: Verifying): Promise<Walk> => {
  const kept = new Map(heads.map(({ hash, seq }) => [seq, hash]))
  let reached: Reached = { hash: GENESIS, previous: '', seq: 0 }
  const stop = (fault: TrailFault | null): Walk => ({
    fault,
    head: reached.seq === 0 ? null : { hash: reached.hash, seq: reached.seq },
  })
  for await (const { links, values } of batchesOf(transaction)) {
    for (const link of links) {
      const { entry, seq } = link
      if (!isInOrder(reached, link)) return stop(await breakFault(transaction, reached, link))
      reached = { hash: link.hash, previous: link.previous, seq }
      if ((kept.get(seq) ?? link.hash) !== link.hash) return stop(faultAt('rewritten', { entry, seq }))
      const fault = await entryFault(transaction, entry, { seq, values })
      if (fault) return stop(fault)
    }
    onProgress?.(reached.seq)
  }
  const isCut = heads.some(({ seq }) => seq > reached.seq)
  return stop(isCut ? faultAt('missing', { entry: null, seq: reached.seq + 1 }) : null)
}

const walkUnsealed = async (
  transaction: Transaction,
): Promise<{ count: number; fault: TrailFault | null }> => {
  let [count, after] = [0, '0']
  let fault: TrailFault | null = null
  for (;;) {
    const entries = await readUnsealed(transaction, { after, limit: BATCH })
    const last = entries.at(-1)
    if (!last) return { count, fault }
    const values = await readValues(
      transaction,
      sql`e.seq is null and e.id > ${after}::bigint and e.id <= ${last.id}::bigint`,
    )
    for (const entry of entries) fault ??= await entryFault(transaction, entry, { seq: null, values })
    count += entries.length
    after = last.id
  }
}

/** A value without an entry is in nobody's chain. */
const orphanFault = async (transaction: Transaction): Promise<TrailFault | null> => {
  const { rows } = await transaction.execute(sql`
    select v.path from audit_values v where not exists (select from audit_entries e where e.id = v.entry_id) limit 1`)
  return rows[0] ? faultAt('valueInserted', { entry: null, path: String(rows[0].path), seq: null }) : null
}

/**
 * Looks through the whole trail, as it is at one moment, some two thousand entries at a time: works out the chain and the commitments anew,
 * and names the first entry that was tampered with.
 */
export const verifyTrail = async (payload: Payload, verifying: Verifying = {}): Promise<TrailReport> => {
  const { drizzle } = payload.db as unknown as Pick<PostgresAdapter, 'drizzle'>
  return drizzle.transaction(
    async (transaction) => {
      // A look for values without entries goes through all of them at once, which is longer than a page may take.
      await transaction.execute(sql`set local statement_timeout = 0`)
      const walk = await walkSealed(transaction, verifying)
      const unsealed = await walkUnsealed(transaction)
      const fault = walk.fault ?? unsealed.fault ?? (await orphanFault(transaction))
      return {
        fault,
        head: walk.head,
        isWhole: fault === null,
        sealed: walk.head?.seq ?? 0,
        unsealed: unsealed.count,
      }
    },
    { accessMode: 'read only', isolationLevel: 'repeatable read' },
  )
}
