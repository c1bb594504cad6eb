/** What came of a value: where it is, and the commitment to it (hexadecimal); null of one that is never kept. */
export type Committed = readonly [path: string, commitment: string | null]

/** An entry as it is chained; ids and numbers as text, `at` in microseconds since 1970. */
export type Entry = Readonly<{
  id: string
  at: string
  transaction: string
  actorCollection: string | null
  actorId: string | null
  action: string
  collection: string | null
  docId: string | null
  committed: readonly Committed[]
}>

/** Before the first entry comes none. */
export const GENESIS = '0'.repeat(64)

/** The one text of an entry at its place in the chain, of which its hash is taken. */
export const entryText = (previousHash: string, seq: number, entry: Entry): string =>
  JSON.stringify([
    previousHash,
    seq,
    entry.id,
    entry.at,
    entry.transaction,
    entry.actorCollection,
    entry.actorId,
    entry.action,
    entry.collection,
    entry.docId,
    entry.committed,
  ])

/** The one text of a value at its path, to which is committed; before and after are canonical JSON. */
export const valueText = (
  salt: string,
  path: string,
  [before, after]: readonly [before: string, after: string],
): string => JSON.stringify([salt, path, before, after])
