import type { PayloadRequest } from 'payload'

import type { NamedFile } from '../domain/fileTarget'
import { findSeen } from './findSeen'
import { textIn } from './plain'

/** What files are called, by id: those that whoever looks may not see, or that are gone, are not among them. */
export const readFiles = async (
  req: PayloadRequest,
  collection: string,
  ids: Iterable<number | string>,
): Promise<ReadonlyMap<string, NamedFile>> => {
  const sought = [...new Set(ids)]
  if (sought.length === 0) return new Map()
  // Of a file its address is made of its name, and of where the house keeps it.
  const select = { filename: true, prefix: true, url: true } as const
  const docs = await findSeen(req, collection, { select, where: { id: { in: sought } } })
  return new Map(
    docs.map(({ filename, id, url }) => [
      String(id),
      { href: textIn(url) || null, name: textIn(filename) || String(id) },
    ]),
  )
}
