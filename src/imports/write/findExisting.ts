import type { CollectionSlug, SelectType, Where } from 'payload'

import { valueAt } from '../../domain/imports/documents/documentData'
import { nameOf, type PlannedDocument } from '../../domain/imports/rows/plannedDocument'
import type { CollectionTraits } from './collectionTraits'
import { createRequest, type ImportContext } from './importContext'
import { KEY_FIELD } from './keyField'

/** A document that is there already, every language at once. */
export interface ExistingDocument {
  readonly content: unknown
  readonly id: string
  /** A draft lies on top of what is published: somebody is working on it. */
  readonly isBeingEdited: boolean
  readonly isPublished: boolean
  readonly isTrashed: boolean
}

type Found = Record<string, unknown> & { id: string }

const selectOf = (
  documents: readonly PlannedDocument[],
  traits: CollectionTraits | undefined,
): SelectType => {
  const names = documents.flatMap(({ fields }) => fields.map(({ path }) => path.split('.')[0] ?? ''))
  const meta = [KEY_FIELD, '_status', 'deletedAt'].filter((name) => traits?.fields.has(name))
  return Object.fromEntries([...names, ...meta].map((name) => [name, true]))
}

const find = async (
  context: ImportContext,
  slug: string,
  where: Where,
  options: { draft: boolean; select: SelectType },
): Promise<Found[]> => {
  const { docs } = await context.payload.find({
    collection: slug as CollectionSlug,
    depth: 0,
    // The slug is known only at run time; the types allow this only for collections that have joins.
    joins: false as never,
    locale: 'all',
    // The importer answers for the whole file; who may import is settled by who may run the command.
    overrideAccess: true,
    pagination: false,
    req: await createRequest(context, 'all'),
    trash: true,
    where,
    ...options,
  })
  return docs as unknown as Found[]
}

/** Documents are asked for by key and by id at once; what was not given asks nothing. */
const whereKnown = (documents: readonly PlannedDocument[]): Where => {
  const keysBy = (wanted: PlannedDocument['by']) =>
    documents.filter(({ by }) => by === wanted).map(({ key }) => key)
  const [ids, keys] = [keysBy('id'), keysBy(undefined)]
  return {
    or: [
      ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
      ...(keys.length > 0 ? [{ [KEY_FIELD]: { in: keys } }] : []),
    ],
  }
}

/** The documents of one collection that these planned ones are about, by `nameOf`. */
export const findExisting = async (
  context: ImportContext,
  slug: string,
  documents: readonly PlannedDocument[],
): Promise<ReadonlyMap<string, ExistingDocument>> => {
  if (documents.length === 0) return new Map()
  const traits = context.traits.get(slug)
  const hasDrafts = traits?.hasDrafts ?? false
  const where = whereKnown(documents)
  const newest = await find(context, slug, where, { draft: hasDrafts, select: selectOf(documents, traits) })
  if (newest.length === 0) return new Map()
  const select = { _status: true } as SelectType
  const public_ = hasDrafts ? await find(context, slug, where, { draft: false, select }) : []
  const published = new Set(public_.filter(({ _status }) => _status === 'published').map(({ id }) => id))
  return new Map(
    newest.flatMap((content) => {
      const isPublished = !hasDrafts || published.has(content.id)
      const isBeingEdited = hasDrafts && isPublished && content._status === 'draft'
      const isTrashed = Boolean(valueAt(content, 'deletedAt'))
      const existing = { content, id: content.id, isBeingEdited, isPublished, isTrashed }
      const names = [nameOf({ by: 'id', key: content.id }), nameOf({ key: String(content[KEY_FIELD]) })]
      return names.map((name) => [name, existing] as const)
    }),
  )
}
