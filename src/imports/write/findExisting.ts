import type { CollectionSlug, SelectType, Where } from 'payload'

import { valueAt } from '../../domain/imports/documents/documentData'
import type { PlannedDocument } from '../../domain/imports/rows/plannedDocument'
import { KEY_FIELD } from './checkMap'
import { createRequest, type ImportContext } from './importContext'

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

const selectOf = (documents: readonly PlannedDocument[]): SelectType => {
  const names = documents.flatMap(({ fields }) => fields.map(({ path }) => path.split('.')[0] ?? ''))
  const meta = [KEY_FIELD, '_status', 'deletedAt']
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

/** The documents of one collection that have the keys of these planned ones, by key. */
export const findExisting = async (
  context: ImportContext,
  slug: string,
  documents: readonly PlannedDocument[],
): Promise<ReadonlyMap<string, ExistingDocument>> => {
  const hasDrafts = context.traits.get(slug)?.hasDrafts ?? false
  const where = { [KEY_FIELD]: { in: documents.map(({ key }) => key) } }
  const newest = await find(context, slug, where, { draft: hasDrafts, select: selectOf(documents) })
  if (newest.length === 0) return new Map()
  const select = { _status: true } as SelectType
  const public_ = hasDrafts ? await find(context, slug, where, { draft: false, select }) : []
  const published = new Set(public_.filter(({ _status }) => _status === 'published').map(({ id }) => id))
  return new Map(
    newest.map((content) => {
      const isPublished = !hasDrafts || published.has(content.id)
      const isBeingEdited = hasDrafts && isPublished && content._status === 'draft'
      const isTrashed = Boolean(valueAt(content, 'deletedAt'))
      const existing = { content, id: content.id, isBeingEdited, isPublished, isTrashed }
      return [String(content[KEY_FIELD]), existing]
    }),
  )
}
