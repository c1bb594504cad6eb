import type { Doc } from '@streekwerk/payload-kit'
import { findSeen, idOf, named, panelAddress, readFiles, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { NamedFile } from '@streekwerk/payload-kit/pure'
import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../../../resolveOptions'
import type { Id, RecordSource } from '../panel'

/** What pieces of evidence are called, by collection and id; what is not in it was deleted, or is not for the viewer. */
export type Pieces = ReadonlyMap<string, NamedFile>

/** The name of a piece among {@link Pieces}. */
export const pieceKey = (collection: string, id: Id): string => `${collection} ${id}`

const labelIn = (label: unknown, language: string): string | null => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return null
  const words: unknown = (label as Record<string, unknown>)[language] ?? Object.values(label)[0]
  return typeof words === 'string' ? words : null
}

/** The collections whose documents can be evidence, as the viewer chooses among them. */
export const recordSources = (
  { records }: Pick<ResolvedOptions, 'records'>,
  { i18n, payload }: PayloadRequest,
): readonly RecordSource[] =>
  records.flatMap((collection) => {
    const config = payload.collections[named(collection)]?.config
    if (!config) return []
    const name = labelIn(config.labels.plural, i18n.language) ?? collection
    return [{ collection, name, titleField: config.admin.useAsTitle ?? 'id' }]
  })

const idsIn = (items: readonly Doc[], files: string | null): ReadonlyMap<string, Set<string>> => {
  const ids = new Map<string, Set<string>>()
  const note = (collection: string | null | undefined, id: string | null) => {
    if (collection && id !== null) ids.set(collection, (ids.get(collection) ?? new Set()).add(id))
  }
  for (const { file, record } of items.flatMap(({ evidence }) => rowsIn(evidence))) {
    const { relationTo, value } = (record ?? {}) as { relationTo?: string; value?: unknown }
    note(files, idOf(file))
    note(relationTo, idOf(value))
  }
  return ids
}

/** Reads what the evidence of items is called, as far as the viewer may read it. */
export const readPieces = async (
  { files, records }: Pick<ResolvedOptions, 'files' | 'records'>,
  req: PayloadRequest,
  items: readonly Doc[],
): Promise<Pieces> => {
  const { admin } = req.payload.config.routes
  const titles = new Map(
    recordSources({ records }, req).map(({ collection, titleField }) => [collection, titleField]),
  )
  const found = new Map<string, NamedFile>()
  for (const [collection, ids] of idsIn(items, files)) {
    if (collection === files) {
      for (const [id, file] of await readFiles(req, collection, ids))
        found.set(pieceKey(collection, id), file)
      continue
    }
    const titleField = titles.get(collection) ?? 'id'
    const sought = { select: { [titleField]: true } as const, where: { id: { in: [...ids] } } }
    for (const doc of await findSeen(req, collection, sought)) {
      const name = textIn(doc[titleField]) || String(doc.id)
      const href = panelAddress(admin, `/collections/${collection}/${doc.id}`)
      found.set(pieceKey(collection, doc.id), { href, name })
    }
  }
  return found
}
