import { hasDrafts } from '../collectionConfig'
import { documentKey } from '../domain/documentKey'
import type { EntryRow } from '../domain/entryRow'
import { isPublished } from '../domain/isPublished'
import type { PathSettlement, PathWish } from '../domain/settlePaths'
import type { ResolvedOptions } from '../resolveOptions'
import type { Transaction } from './inTransaction'
import { lockDocuments } from './lockDocuments'
import { createFindParts, readWholes } from './readParts'
import { readDocuments } from './readPublished'
import type { Publication } from './rowsOf'
import { rowsOf } from './rowsOf'
import { writeEntries } from './writeEntries'
import { writePaths } from './writePaths'

/** How many documents are read and written at once. */
const BATCH = 200
/** Of how many of them the parts are read at once. */
const WHOLES = 25

const readRows = async (
  transaction: Transaction,
  { source, locales }: Publication,
  ids: readonly string[],
): Promise<EntryRow[]> => {
  const mayBeDraft = hasDrafts(transaction.payload, source.collection)
  const documents = await readDocuments(transaction, source, ids)
  const find = createFindParts(transaction)
  const rows: EntryRow[] = []
  // With their parts documents may be large: only so many are in memory at once.
  for (let at = 0; at < documents.length; at += WHOLES) {
    const some = { documents: documents.slice(at, at + WHOLES), find, parts: source.parts }
    for (const whole of await readWholes(transaction.payload, some)) {
      const published = locales.filter((locale) => isPublished(whole.document, mayBeDraft, locale))
      rows.push(...rowsOf({ source, locales }, whole, published))
    }
  }
  return rows
}

const wishesOf = (
  { source, locales }: Publication,
  ids: readonly string[],
  rows: readonly EntryRow[],
): PathWish[] => {
  if (!source.path) return []
  const paths = new Map(rows.map(({ docId, locale, path }) => [`${locale} ${docId}`, path]))
  return ids.flatMap((id) =>
    locales.map((locale) => ({
      key: documentKey(source.collection, id),
      locale,
      path: paths.get(`${locale} ${id}`) ?? null,
    })),
  )
}

/**
 * Makes the public rows and paths of these documents follow what is published, in the given transaction. It answers the
 * paths that another document has; ones refused in one batch are asked for again at the end, when whoever held them may
 * have moved on.
 */
export const publishDocuments = async (
  transaction: Transaction,
  { sources, locales }: ResolvedOptions,
  collection: string,
  ids: readonly string[],
): Promise<PathSettlement['refused']> => {
  const source = sources.get(collection)
  if (!source || ids.length === 0) return []
  const ordered = [...new Set(ids)].sort()
  const isHeld = await lockDocuments(transaction.session, collection, ordered)
  const refused: PathWish[] = []
  for (let at = 0; at < ordered.length; at += BATCH) {
    const batch = ordered.slice(at, at + BATCH)
    const rows = await readRows(transaction, { source, locales }, batch)
    await writeEntries(transaction.session, collection, batch, rows)
    const wishes = wishesOf({ source, locales }, batch, rows)
    refused.push(...(await writePaths(transaction.session, collection, wishes, isHeld)))
  }
  return writePaths(
    transaction.session,
    collection,
    refused.map(({ key, locale, path }) => ({ key, locale, path })),
    isHeld,
  )
}
