import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import type { Entry } from '../domain/entryText'
import { GENESIS } from '../domain/entryText'
import type { LinkFault } from '../domain/judgeLink'
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
const judgeBreak = async (transaction: Transaction, reached: Reached, link: Link): Promise<LinkFault> => {
  const expected = reached.seq + 1
  const claimant = await readClaimant(transaction, { hash: reached.hash, not: link.seq })
  const fits = (each: Link, seq: number) => hashOf(each.previous, seq, each.entry) === each.hash
  return judgeLink({
    claimant: claimant && { belongs: fits(claimant, expected), seq: claimant.seq },
    expected,
    found: {
      fitsAt: (seq) => fits(link, seq),
      isLinked: link.previous === reached.hash,
      seq: link.seq,
      sharesPredecessor: link.previous === reached.previous,
    },
  })
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

const walkSealed = async (transaction: Transaction, { heads = [], onProgress }: Verifying): Promise<Walk> => {
  const kept = new Map(heads.map(({ hash, seq }) => [seq, hash]))
  let reached: Reached = { hash: GENESIS, previous: '', seq: 0 }
  const headOf = (): Head | null => (reached.seq === 0 ? null : { hash: reached.hash, seq: reached.seq })
  for (let isFirst = true; ; isFirst = false) {
    const links = await readLinks(transaction, { after: isFirst ? null : reached.seq, limit: BATCH })
    const last = links.at(-1)
    if (!last) break
    const values = await readValues(transaction, sql`e.seq between ${links[0]?.seq ?? 0} and ${last.seq}`)
    for (const link of links) {
      if (!isInOrder(reached, link)) {
        const { kind, seq } = await judgeBreak(transaction, reached, link)
        const entry = kind === 'missing' || kind === 'reordered' ? null : seq === link.seq ? link.entry : null
        return { fault: faultAt(kind, { entry, seq }), head: headOf() }
      }
      reached = { hash: link.hash, previous: link.previous, seq: link.seq }
      const keptHash = kept.get(link.seq)
      if (keptHash !== undefined && keptHash !== link.hash)
        return { fault: faultAt('rewritten', { entry: link.entry, seq: link.seq }), head: headOf() }
      const fault = await entryFault(transaction, link.entry, { seq: link.seq, values })
      if (fault) return { fault, head: headOf() }
    }
    onProgress?.(reached.seq)
  }
  const beyond = heads.find(({ seq }) => seq > reached.seq)
  return {
    fault: beyond ? faultAt('missing', { entry: null, seq: reached.seq + 1 }) : null,
    head: headOf(),
  }
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
