import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { optionsOf } from '../optionsOf'
import type { Session } from '../publish/inTransaction'
import { inTransaction } from '../publish/inTransaction'
import { SITE } from '../publish/publishSite'
import type { ResolvedOptions } from '../resolveOptions'

const collectionsIn = async (session: Session): Promise<string[]> => {
  const { rows } = await session.execute(sql`
    select collection from showcase_entries
    union select collection from showcase_paths where state <> 'gone'`)
  return rows.map(({ collection }) => String(collection))
}

const clear = async (
  session: Session,
  { sources, site }: ResolvedOptions,
  collection: string,
): Promise<void> => {
  if (!sources.has(collection) && !(site && collection === SITE))
    await session.execute(sql`delete from showcase_entries where collection = ${collection}`)
  if (!sources.get(collection)?.path)
    await session.execute(sql`
      update showcase_paths set state = 'gone', since = ${new Date().toISOString()}
      where collection = ${collection} and state <> 'gone'`)
}

/**
 * Removes the rows of what is no longer a source, a collection at a time, and sets its paths to gone; those of a source
 * that has no pages any more as well. Such a path is free for another document.
 */
export const clearFormerSources = async (payload: Payload, signal?: AbortSignal): Promise<void> => {
  const collections = await inTransaction({ payload }, ({ session }) => collectionsIn(session))
  for (const collection of collections) {
    signal?.throwIfAborted()
    await inTransaction({ payload }, ({ session }) => clear(session, optionsOf(payload), collection))
  }
}
