import { sql } from 'drizzle-orm'

import { documentKey } from '../domain/documentKey'
import type { Session } from './inTransaction'

/** Above this many the whole collection is locked: the server's table of locks is not endless. */
const MOST_SINGLE_LOCKS = 500

const lockCollection = (session: Session, collection: string, mode: 'shared' | 'alone') =>
  session.execute(
    mode === 'alone'
      ? sql`select pg_advisory_xact_lock(hashtextextended(${`showcase ${collection}`}, 0))`
      : sql`select pg_advisory_xact_lock_shared(hashtextextended(${`showcase ${collection}`}, 0))`,
  )

/**
 * Lets one transaction at a time read and write the rows of a document. Without it a draft save that read the published
 * document just before it was withdrawn could bring its row back just after. Answers whether the whole collection is
 * held, so that nothing in it needs a lock of its own.
 */
export const lockDocuments = async (
  session: Session,
  collection: string,
  ids: readonly string[],
): Promise<boolean> => {
  if (ids.length > MOST_SINGLE_LOCKS) {
    await lockCollection(session, collection, 'alone')
    return true
  }
  await lockCollection(session, collection, 'shared')
  const keys = ids.map((id) => documentKey(collection, id)).sort()
  await session.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(key, 1))
    from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as k(key)`)
  return false
}

/**
 * Lets one transaction at a time claim a path. Paths of different collections never meet, so a collection that is held
 * as a whole needs no locks on its paths.
 */
export const lockPaths = async (session: Session, paths: readonly string[]): Promise<void> => {
  if (paths.length === 0) return
  await session.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(path, 2))
    from jsonb_array_elements_text(${JSON.stringify([...paths].sort())}::jsonb) as p(path)`)
}
