import { sql } from '@payloadcms/db-postgres'
import {
  type FlattenedField,
  isolateObjectProperty,
  type JsonObject,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { idsNamedIn, type TextColumns, textColumns } from '../database/namedInText'
import { linkable, showable } from '../fields/richText/namedInText'
import { titleOf } from './titleOf'
import { transactionOf } from './transaction'

/** Which users of a document count: all of them, or those that stand: published and not in the trash. */
type Counting = 'all' | 'standing'

/** Something that refers to a document, by what people call it. */
export type Use = { label: string; title: string }

type Target = { collection: string; id: string }

/** How many users of one document are looked up per field: enough to say who, too few to be slow. */
const NAMED_USES = 3

/** Relations that say where something came from and keep nothing in place. */
const ignored = new Set(['savedBy', 'uploadedBy'])

const pointsAt = (
  field: FlattenedField,
  collection: string,
): field is FlattenedField & { relationTo: string | string[] } =>
  (field.type === 'relationship' || field.type === 'upload') &&
  !ignored.has(field.name) &&
  [field.relationTo].flat().some((slug) => slug === collection)

/** Where in documents of others a document is named; a field for several collections is asked with the one it is of. */
const namesTarget = (fields: readonly FlattenedField[], { collection, id }: Target, prefix = ''): Where[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    // What is only read from elsewhere keeps nothing in place.
    if ('virtual' in field && field.virtual) return []
    if (pointsAt(field, collection))
      return [
        {
          [path]: Array.isArray(field.relationTo)
            ? { equals: { relationTo: collection, value: id } }
            : { in: [id] },
        },
      ]
    return 'flattenedFields' in field
      ? namesTarget(field.flattenedFields, { collection, id }, `${path}.`)
      : []
  })

const wordOf = (req: PayloadRequest, label: unknown): string | undefined => {
  if (typeof label !== 'object' || label === null) return typeof label === 'string' ? label : undefined
  const words = label as Record<string, string>
  return words[req.i18n?.language ?? 'nl'] ?? words.nl
}

const labelOf = (req: PayloadRequest, { labels, slug }: SanitizedCollectionConfig): string =>
  wordOf(req, labels.singular) ?? slug

type Asked = { draft: boolean; trash: boolean; where: Where }

const namesOf = async (
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  asked: Asked,
): Promise<(Use & { id: string })[]> => {
  const { docs } = await req.payload.find({
    collection: config.slug as 'projects',
    depth: config.custom.namedAfter === undefined ? 0 : 1,
    joins: false,
    limit: NAMED_USES,
    overrideAccess: true,
    pagination: false,
    req,
    ...asked,
  })
  const label = labelOf(req, config)
  return (docs as unknown as JsonObject[]).map((doc) => ({
    id: String(doc.id),
    label,
    title: titleOf(doc, config),
  }))
}

const published: Where = { _status: { equals: 'published' } }

const usesIn = async (
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  target: Target,
  counting: Counting,
): Promise<Use[]> => {
  const or = namesTarget(config.flattenedFields, target)
  if (or.length === 0) return []
  const found = new Map<string, Use>()
  const refers: Where = { or }
  const hasDrafts = Boolean(config.versions?.drafts)
  for (const draft of hasDrafts && counting === 'all' ? [false, true] : [false]) {
    const where = hasDrafts && counting === 'standing' ? { and: [refers, published] } : refers
    for (const use of await namesOf(req, config, { draft, trash: counting === 'all', where }))
      found.set(use.id, use)
  }
  return [...found.values()]
}

const canBeNamedInText = (collection: string): boolean =>
  [...linkable, ...showable].some((slug) => slug === collection)

const names = ({ columns }: TextColumns, id: string) =>
  sql.join(
    columns.map((column) => sql`${idsNamedIn(sql.identifier(column) as never)} ? ${id}`),
    sql` or `,
  )

/** Rich text names what it shows inside its state, where no relation can be asked; the database has an index of it. */
const idsWithText = async (
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  { collection, id }: Target,
): Promise<string[]> => {
  const { stored, versions } = textColumns(config)
  if (stored.columns.length === 0 || !canBeNamedInText(collection)) return []
  const database = await transactionOf(req)
  const inDrafts =
    versions && config.versions?.drafts
      ? sql`union select version.parent_id from ${sql.identifier(versions.table)} words
          join ${sql.identifier(versions.table.replace(/_locales$/, ''))} version on version.id = words._parent_id
          where version.latest and (${names(versions, id)})`
      : sql``
  const { rows } = await database.execute(sql`
    select words._parent_id as id from ${sql.identifier(stored.table)} words
    where ${names(stored, id)} ${inDrafts} limit ${NAMED_USES}`)
  return rows.map((row) => String(row.id))
}

const usesInText = async (
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  target: Target,
): Promise<Use[]> => {
  const ids = (await idsWithText(req, config, target)).filter(
    (user) => config.slug !== target.collection || user !== target.id,
  )
  if (ids.length === 0) return []
  const draft = Boolean(config.versions?.drafts)
  return namesOf(req, config, { draft, trash: true, where: { id: { in: ids } } })
}

const usesInGlobals = async (req: PayloadRequest, { id }: Target): Promise<Use[]> => {
  const uses: Use[] = []
  for (const { label, slug } of req.payload.config.globals) {
    const global = await req.payload.findGlobal({
      depth: 0,
      locale: 'all',
      overrideAccess: true,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
      slug,
    })
    if (JSON.stringify(global).includes(`"${id}"`))
      uses.push({ label: '', title: wordOf(req, label) ?? slug })
  }
  return uses
}

const housesOwn = (req: PayloadRequest): SanitizedCollectionConfig[] =>
  req.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))

/**
 * What refers to a document: other documents (published, drafts and those in the trash), their rich text, and globals. At
 * most a few per kind; versions of the past do not count, and neither do the collections that hold its own `parts`.
 */
export const usesOf = async (
  req: PayloadRequest,
  target: Target,
  parts: readonly string[] = [],
): Promise<Use[]> => {
  const uses: Use[] = []
  for (const config of housesOwn(req).filter(({ slug }) => !parts.includes(slug)))
    uses.push(...(await usesIn(req, config, target, 'all')), ...(await usesInText(req, config, target)))
  return [...uses, ...(await usesInGlobals(req, target))]
}

/** What would miss a document at once: other documents that are public, or facts, and not in the trash, that refer to it. */
export const standingUsesOf = async (req: PayloadRequest, target: Target): Promise<Use[]> => {
  const uses: Use[] = []
  for (const config of housesOwn(req)) uses.push(...(await usesIn(req, config, target, 'standing')))
  return uses
}
