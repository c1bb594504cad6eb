import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import type { Marks } from './marks'
import { type Data, plantedFields, type Planting } from './plantedFields'

/** What is planted where: past every hook and check, as the database keeps it. */
export interface Planter {
  /** Marks a document, or where it may not be changed makes a marked copy of it. */
  document: (collection: CollectionSlug, id: string) => Promise<void>
  /** Lays a marked draft over a document that is published. */
  draft: (collection: CollectionSlug, id: string) => Promise<void>
  site: () => Promise<void>
}

/** Collections that the database keeps as they are written, and what of a copy must differ from all that are there. */
const LOGS = new Map<string, (count: number) => Data>([
  ['broker-contacts', () => ({})],
  ['gate-reviews', (count) => ({ sequence: 1000 + count })],
])

/** Collections of which the database keeps what counts: marks are laid past what keeps them. */
const KEPT = new Map<string, readonly string[]>([
  ['kpi-measurements', ['kpi_measurements', 'kpi_measurements_evidence', 'kpi_measurements_parts']],
  ['kpi-periods', ['kpi_periods']],
])

type Database = { drizzle: { execute: (statement: string) => Promise<unknown> } }

/** Does something past the triggers of these tables. */
const unkept = async (
  payload: Payload,
  tables: readonly string[],
  work: () => Promise<unknown>,
): Promise<void> => {
  const { drizzle } = payload.db as unknown as Database
  if (tables.length === 0) {
    await work()
    return
  }
  const all = (does: 'disable' | 'enable') =>
    drizzle.execute(tables.map((table) => `alter table ${table} ${does} trigger user`).join(';'))
  await all('disable')
  await work()
  await all('enable')
}

const nowIso = (): string => new Date().toISOString()

/** Plants marks in documents of the program; `samples` are documents that new rows may name. */
export const createPlanter = (
  payload: Payload,
  marks: Marks,
  { leaves, samples }: Pick<Planting, 'leaves' | 'samples'>,
): Planter => {
  const plantingOf = (collection: string, id: string): Planting => ({
    collection,
    isUpload: Boolean(payload.config.collections.find(({ slug }) => slug === collection)?.upload),
    make: (path) => marks.make({ collection, id, path }),
    samples,
    ...(leaves === undefined ? {} : { leaves }),
  })
  const fieldsOf = (collection: string): FlattenedField[] =>
    payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  const read = async (collection: CollectionSlug, id: string): Promise<Data> => {
    const found = await payload.db.findOne<Data & { id: string }>({
      collection,
      where: { id: { equals: id } },
    })
    if (!found) throw new Error(`there is no document ${id} in ${collection}`)
    return found
  }
  const filled = async (collection: CollectionSlug, id: string): Promise<Data> =>
    plantedFields(fieldsOf(collection), await read(collection, id), plantingOf(collection, id))
  return {
    document: async (collection, id) => {
      const data = await filled(collection, id)
      delete data.id
      const differently = LOGS.get(collection)
      if (differently) {
        const { totalDocs } = await payload.db.count({ collection })
        await payload.db.create({ collection, data: { ...data, ...differently(totalDocs) } })
      } else
        await unkept(payload, KEPT.get(collection) ?? [], () =>
          payload.db.updateOne({ collection, data, id }),
        )
    },
    draft: async (collection, id) => {
      const versionData = { ...(await filled(collection, id)), _status: 'draft' } as never
      const [createdAt, updatedAt] = [nowIso(), nowIso()]
      await payload.db.createVersion({
        autosave: false,
        collectionSlug: collection,
        createdAt,
        parent: id,
        updatedAt,
        versionData,
      })
    },
    site: async () => {
      const global = payload.config.globals.find(({ slug }) => slug === 'site')
      const old = await payload.db.findGlobal<Data>({ slug: 'site' })
      const planting = { ...plantingOf('site', 'site'), isUpload: false }
      await payload.db.updateGlobal({
        slug: 'site',
        data: plantedFields(global?.flattenedFields ?? [], old, planting),
      })
    },
  }
}
