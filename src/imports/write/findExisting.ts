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
  /** It is there, and whoever imports cannot see it: its content is not known. */
  readonly isClosed: boolean
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
  { overrideAccess, ...options }: { draft: boolean; overrideAccess: boolean; select: SelectType },
): Promise<Found[]> => {
  const { docs } = await context.payload.find({
    collection: slug as CollectionSlug,
    depth: 0,
    // The slug is known only at run time; the types allow this only for collections that have joins.
    joins: false as never,
    locale: 'all',
    overrideAccess,
    pagination: false,
    req: await createRequest(context, 'all'),
    trash: true,
    where,
    ...options,
  })
  return docs as unknown as Found[]
}

/** Documents are asked for by key and by id at once; what was not given asks nothing. */
const whereKnown = ({ keptKey }: ImportContext, documents: readonly PlannedDocument[]): Where => {
  const keysBy = (wanted: PlannedDocument['by']) =>
    documents
      .filter(({ by }) => by === wanted)
      .map(({ by, collection, key }) => (by === 'id' ? key : keptKey(collection, key)))
  const [ids, keys] = [keysBy('id'), keysBy(undefined)]
  return {
    or: [
      ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
      ...(keys.length > 0 ? [{ [KEY_FIELD]: { in: keys } }] : []),
    ],
  }
}

type Identity = Pick<Found, 'id'> & Readonly<Record<string, unknown>>

/** Which documents there are, whoever may see them: their ids and keys alone. */
const identify = (context: ImportContext, slug: string, documents: readonly PlannedDocument[]) =>
  find(context, slug, whereKnown(context, documents), {
    draft: false,
    overrideAccess: true,
    select: { [context.traits.get(slug)?.fields.has(KEY_FIELD) ? KEY_FIELD : 'id']: true },
  })

/** What whoever imports can see of them: for an account what it may read, the newest first. */
const readThem = async (
  context: ImportContext,
  documents: readonly PlannedDocument[],
  { slug, where }: { slug: string; where: Where },
): Promise<ExistingDocument[]> => {
  const traits = context.traits.get(slug)
  const hasDrafts = traits?.hasDrafts ?? false
  // Without an account whoever imports answers for the whole file; who may do that is settled by who may run the command.
  const overrideAccess = !context.asked
  const look = (draft: boolean, select: SelectType) =>
    find(context, slug, where, { draft, overrideAccess, select })
  const newest = await look(hasDrafts, selectOf(documents, traits))
  if (newest.length === 0) return []
  const public_ = hasDrafts ? await look(false, { _status: true }) : []
  const published = new Set(public_.filter(({ _status }) => _status === 'published').map(({ id }) => id))
  return newest.map((content) => {
    const isPublished = !hasDrafts || published.has(content.id)
    return {
      content,
      id: content.id,
      isBeingEdited: hasDrafts && isPublished && content._status === 'draft',
      isClosed: false,
      isPublished,
      isTrashed: Boolean(valueAt(content, 'deletedAt')),
    }
  })
}

const closed = (id: string): ExistingDocument => ({
  content: {},
  id,
  isBeingEdited: false,
  isClosed: true,
  isPublished: false,
  isTrashed: false,
})

/**
 * The documents of one collection that these planned ones are about, by `nameOf`. What an account cannot see is not there
 * when it is asked for by its id, and closed when its key is in use.
 */
export const findExisting = async (
  context: ImportContext,
  slug: string,
  documents: readonly PlannedDocument[],
): Promise<ReadonlyMap<string, ExistingDocument>> => {
  if (documents.length === 0) return new Map()
  const identities: Identity[] = await identify(context, slug, documents)
  if (identities.length === 0) return new Map()
  const where = { id: { in: identities.map(({ id }) => id) } }
  const seen = new Map((await readThem(context, documents, { slug, where })).map((one) => [one.id, one]))
  const byKey = new Map(identities.map((one) => [one[KEY_FIELD], one.id]))
  return new Map(
    documents.flatMap((document): [string, ExistingDocument][] => {
      const { by, key } = document
      const id = by === 'id' ? key : byKey.get(context.keptKey(slug, key))
      const existing = id === undefined ? undefined : (seen.get(id) ?? (by === 'id' ? undefined : closed(id)))
      return existing ? [[nameOf(document), existing]] : []
    }),
  )
}
