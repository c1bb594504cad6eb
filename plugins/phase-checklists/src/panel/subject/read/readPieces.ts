import type { Doc } from '@streekwerk/payload-kit'
import { findSeen, idOf, named, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../../../resolveOptions'
import { panelAddress } from '../../panelAddress'
import type { Id, RecordSource } from '../panel'

/** What a file or a record that is evidence is called, and where it is looked at. */
export type Piece = Readonly<{ name: string; href: string | null }>

/** What pieces of evidence are called, by collection and id; what is not in it was deleted, or is not for the viewer. */
export type Pieces = ReadonlyMap<string, Piece>

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

/** Of a file its address is made of its name, and of where the house keeps it. */
const selected = (isFile: boolean, titleField: string): Record<string, true> =>
  isFile ? { filename: true, prefix: true, url: true } : { [titleField]: true }

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
  const found = new Map<string, Piece>()
  for (const [collection, ids] of idsIn(items, files)) {
    const isFile = collection === files
    const titleField = isFile ? 'filename' : (titles.get(collection) ?? 'id')
    const sought = { select: selected(isFile, titleField), where: { id: { in: [...ids] } } }
    for (const doc of await findSeen(req, collection, sought)) {
      const name = textIn(doc[titleField]) || String(doc.id)
      const href = isFile
        ? textIn(doc.url) || null
        : panelAddress(admin, `/collections/${collection}/${doc.id}`)
      found.set(pieceKey(collection, doc.id), { href, name })
    }
  }
  return found
}
