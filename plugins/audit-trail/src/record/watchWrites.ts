import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import { deepCopyObjectSimple } from 'payload'

import type { Subject } from '../read/shapeOf'
import type { Note } from './notes'
import { note, noteOf } from './notes'

type Doc = Record<string, unknown>
type Written = Doc | null | undefined
type Isolated = { req?: Partial<PayloadRequest>; returning?: boolean; select?: unknown }
type Method = (this: unknown, args: Isolated & Record<string, unknown>) => Promise<Written>
type Watching = Readonly<{ collections: ReadonlySet<string>; globals: ReadonlySet<string> }>

/** How a method of the adapter tells what it wrote. */
type Watched = Readonly<{
  method: keyof BaseDatabaseAdapter
  /** What is written, by the arguments. */
  slug: string
  isGlobal: boolean
  /** What a version is of, and what stands in it; else the document itself is answered. */
  isVersion: boolean
  isDelete?: boolean
  /** Writes over the document itself. */
  isMain?: boolean
}>

const watched: readonly Watched[] = [
  { isGlobal: false, isVersion: false, method: 'create', slug: 'collection' },
  { isGlobal: false, isMain: true, isVersion: false, method: 'updateOne', slug: 'collection' },
  { isGlobal: false, isVersion: true, method: 'createVersion', slug: 'collectionSlug' },
  { isGlobal: false, isVersion: true, method: 'updateVersion', slug: 'collection' },
  { isDelete: true, isGlobal: false, isVersion: false, method: 'deleteOne', slug: 'collection' },
  { isGlobal: true, isVersion: false, method: 'createGlobal', slug: 'slug' },
  { isGlobal: true, isMain: true, isVersion: false, method: 'updateGlobal', slug: 'slug' },
  { isGlobal: true, isVersion: true, method: 'createGlobalVersion', slug: 'globalSlug' },
  { isGlobal: true, isVersion: true, method: 'updateGlobalVersion', slug: 'global' },
]

const isWhole = ({ returning, select }: Isolated): boolean => returning !== false && select === undefined

const idOf = (way: Watched, result: Doc): unknown =>
  way.isGlobal ? null : way.isVersion ? result.parent : result.id

const seenBy =
  ({ isDelete, isVersion }: Watched, doc: Doc) =>
  (known: Note): Note => {
    if (isDelete) return { ...known, before: doc }
    // The document itself was written first, and says the same.
    return isVersion && known.after ? known : { ...known, after: doc }
  }

const isDraftOf = (args: Record<string, unknown>): boolean =>
  (args.data as Doc | undefined)?._status === 'draft'

type Reading = { findOne(args: object): Promise<Written>; findGlobal(args: object): Promise<Written> }
type Kept = Readonly<{ id: unknown; req: unknown; select?: object; subject: Subject }>

const keptBy = (
  adapter: Reading,
  { id, req, select, subject: { isGlobal, slug } }: Kept,
): Promise<Written> =>
  isGlobal
    ? adapter.findGlobal({ req, slug })
    : adapter.findOne({ collection: slug, req, ...(select ? { select } : {}), where: { id: { equals: id } } })

/** What is known of a document before it is written over, where nobody has to look; else null. */
const knownBefore = (
  given: Record<string, unknown>,
  { known, subject }: Readonly<{ known: Note; subject: Subject }>,
): Note | null => {
  if (!subject.isGlobal && given.id === undefined) return {}
  return known.before === undefined || isDraftOf(given) ? null : { before: known.before }
}

/** What only the database knows of it. */
const lookBefore = async (adapter: Reading, { known, ...kept }: Kept & { known: Note }): Promise<Note> => {
  // Whoever writes past the fields of a document tells nobody what it was.
  if (known.before === undefined) {
    const before = (await keptBy(adapter, kept)) ?? {}
    return { before, wasPublic: before._status === 'published' }
  }
  const found = await keptBy(adapter, { ...kept, select: { _status: true } })
  return { before: known.before, wasPublic: found?._status === 'published' }
}

type Writing = Readonly<{
  adapter: Reading
  given: Isolated & Record<string, unknown>
  seenIn: Pick<PayloadRequest, 'context'>
  subject: Subject
  way: Watched
}>

/** Notes what is to be known before something is written or is gone. */
const noteBefore = async ({ adapter, given, seenIn, subject, way }: Writing): Promise<void> => {
  const { req } = given
  if (way.isDelete && !isWhole(given)) {
    const doc = await adapter.findOne({ collection: subject.slug, req, where: given.where })
    if (doc) note(seenIn, subject, doc.id, (known) => ({ ...known, before: doc }))
  }
  if (!way.isMain) return
  const id = way.isGlobal ? null : given.id
  const known = noteOf(seenIn, subject, id)
  const seen =
    knownBefore(given, { known, subject }) ?? (await lookBefore(adapter, { id, known, req, subject }))
  note(seenIn, subject, id, () => seen)
}

/** Notes what was written, where all of it was answered. */
const noteAfter = ({ given, seenIn, subject, way }: Writing, result: Written): void => {
  const doc = way.isVersion ? (result?.version as Doc | undefined) : result
  if (result && doc && isWhole(given))
    note(seenIn, subject, idOf(way, result), seenBy(way, deepCopyObjectSimple(doc as never)))
}

/**
 * The adapter of a host, which also notes what it writes of documents that are recorded: hooks are told a document as whoever asked may read
 * it, in one language, and a record needs all of it. Nothing of what is written or answered changes.
 */
export const watchWrites = (database: DatabaseAdapterObj, watching: Watching): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const methods = adapter as unknown as Record<string, Method>
    for (const way of watched) {
      const write = methods[way.method]
      if (!write) continue
      methods[way.method] = async function (this: unknown, given) {
        const slug = String(given[way.slug])
        const isWatched = (way.isGlobal ? watching.globals : watching.collections).has(slug)
        const { req } = given
        if (!isWatched || req?.context === undefined) return write.call(this, given)
        const subject: Subject = { isGlobal: way.isGlobal, slug }
        const seenIn = { context: req.context }
        const writing: Writing = { adapter: this as Reading, given, seenIn, subject, way }
        await noteBefore(writing)
        const result = await write.call(this, given)
        noteAfter(writing, result)
        return result
      }
    }
    return adapter
  },
})
