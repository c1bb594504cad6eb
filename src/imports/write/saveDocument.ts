import { randomUUID } from 'node:crypto'

import type { CollectionSlug, PayloadRequest } from 'payload'

import { changedFields } from '../../domain/imports/documents/changedFields'
import {
  type DocumentData,
  documentData,
  type SettledField,
  valueAt,
} from '../../domain/imports/documents/documentData'
import { withIds } from '../../domain/imports/documents/rowData'
import type { PlannedDocument } from '../../domain/imports/rows/plannedDocument'
import type { CollectionTraits } from './collectionTraits'
import type { ExistingDocument } from './findExisting'
import type { ImportContext } from './importContext'
import { inStandardForm } from './inStandardForm'
import { refuseClosedFields } from './refuseClosedFields'

/** What became of a document. */
export type Outcome = 'changed' | 'new' | 'unchanged'

/** A document that was written or found to be right already. */
export interface Saved {
  /** The fields that changed, with `@en` for another language. */
  readonly fields: readonly string[]
  readonly id: string
  readonly outcome: Outcome
}

/** A request for each language; see createRequest. */
export type Requests = ReadonlyMap<string, PayloadRequest>

interface Saving {
  readonly context: ImportContext
  readonly fields: readonly SettledField[]
  readonly requests: Requests
  readonly slug: CollectionSlug
  readonly traits: CollectionTraits
}

/** Publishing is a status of the save itself; a draft is a version that nobody sees yet. */
const statusOf = ({ context, traits }: Saving, existing?: ExistingDocument) => {
  if (!traits.hasDrafts) return { data: {}, draft: false }
  const publishes = context.publish && !existing?.isBeingEdited
  return publishes
    ? { data: { _status: 'published' }, draft: false }
    : { data: { _status: 'draft' }, draft: true }
}

/** Rows need ids before they are written in a second language; those that were there keep theirs, by their place. */
const withRowIds = ({ fields, traits }: Saving, content: unknown): readonly SettledField[] => {
  const ids = new Map<string, readonly string[]>()
  const idsFor = (path: string, count: number): readonly string[] => {
    const held = valueAt(content, path)
    const known = Array.isArray(held) ? held.map((row) => String(valueAt(row, 'id'))) : []
    const all = ids.get(path) ?? Array.from({ length: count }, (_, at) => known[at] ?? randomUUID())
    ids.set(path, all)
    return all
  }
  return fields.map((field) => {
    if (!traits.rows.has(field.path)) return field
    const rows = field.value as readonly DocumentData[]
    return { ...field, value: withIds(rows, idsFor(field.path, rows.length)) }
  })
}

const otherLocales = (fields: readonly SettledField[]): string[] => [
  ...new Set(fields.flatMap(({ locale }) => (locale === undefined ? [] : [locale]))),
]

const requestFor = ({ context, requests }: Saving, locale = context.defaultLocale): PayloadRequest => {
  const req = requests.get(locale)
  if (!req) throw new Error(`[imports] no language “${locale}” in the config.`)
  return req
}

const updateLocale = async (
  saving: Saving,
  existing: Pick<ExistingDocument, 'id'>,
  locale: string | undefined,
  status: ReturnType<typeof statusOf>,
) => {
  const { context, fields, slug } = saving
  await context.payload.update({
    id: existing.id,
    collection: slug,
    // Which fields there are is settled by the map, checked against the config before the first row.
    data: { ...documentData(fields, locale), ...status.data } as never,
    depth: 0,
    draft: status.draft,
    locale: (locale ?? context.defaultLocale) as never,
    // Without an account whoever imports answers for the whole file; who may do that is settled by who may run the command.
    overrideAccess: !context.asked,
    req: requestFor(saving, locale),
  })
}

const create = async (asked: Saving, key: string): Promise<Saved> => {
  const written = withRowIds(asked, undefined).filter(({ isRepeated }) => isRepeated !== true)
  const saving = { ...asked, fields: written }
  const { context, fields, slug, traits } = saving
  const status = statusOf(saving)
  const req = requestFor(saving)
  await refuseClosedFields(context, { fields: asked.fields, req, slug, traits })
  // The key is set by the field itself: nobody else fills it.
  req.context.importKey = { collection: slug, key: context.keptKey(slug, key) }
  const { id } = (await context.payload.create({
    collection: slug,
    data: { ...documentData(fields), ...status.data } as never,
    depth: 0,
    draft: status.draft,
    locale: context.defaultLocale as never,
    overrideAccess: !context.asked,
    req,
  })) as unknown as { id: string }
  for (const locale of otherLocales(fields)) await updateLocale(saving, { id }, locale, status)
  return { fields: [], id, outcome: 'new' }
}

/**
 * What is left after comparing in the form that the collection keeps: `9801AB` and the `9801 AB` that was made of it are the
 * same, or every import of the same list would write it anew.
 */
const standardChanges = async (saving: Saving, existing: ExistingDocument): Promise<SettledField[]> => {
  const { context, fields, traits } = saving
  const changed = changedFields(existing.content, fields, traits, context.defaultLocale)
  const standard = await Promise.all(
    changed.map((field) => inStandardForm(field, traits, requestFor(saving, field.locale))),
  )
  const still = new Set(changedFields(existing.content, standard, traits, context.defaultLocale))
  return changed.filter((_, at) => still.has(standard[at] as SettledField))
}

const nameOf = ({ locale, path }: SettledField): string => (locale === undefined ? path : `${path}@${locale}`)

const update = async (saving: Saving, existing: ExistingDocument): Promise<Saved> => {
  const { context, slug, traits } = saving
  const changed = await standardChanges(saving, existing)
  await refuseClosedFields(context, {
    fields: changed,
    id: existing.id,
    req: requestFor(saving),
    slug,
    traits,
  })
  const status = statusOf(saving, existing)
  const publishes = traits.hasDrafts && !status.draft && !existing.isPublished
  if (changed.length === 0 && !publishes) return { fields: [], id: existing.id, outcome: 'unchanged' }
  const locales = changed.length === 0 ? [undefined] : [...new Set(changed.map(({ locale }) => locale))]
  // Whole groups are sent, so that a group never loses the half of it that did not change.
  const writing = { ...saving, fields: withRowIds(saving, existing.content) }
  for (const locale of locales) await updateLocale(writing, existing, locale, status)
  return {
    fields: [...changed.map(nameOf), ...(publishes ? ['_status'] : [])],
    id: existing.id,
    outcome: 'changed',
  }
}

/** Writes one document, or nothing when it holds everything already. */
export const saveDocument = (
  context: ImportContext,
  document: PlannedDocument,
  {
    existing,
    fields,
    requests,
  }: { existing: ExistingDocument | undefined; fields: readonly SettledField[]; requests: Requests },
): Promise<Saved> => {
  const traits = context.traits.get(document.collection)
  if (!traits) throw new Error(`[imports] nothing is known of “${document.collection}”.`)
  const saving = { context, fields, requests, slug: document.collection as CollectionSlug, traits }
  if (!existing) return create(saving, document.key)
  if (document.onlyNew) return Promise.resolve({ fields: [], id: existing.id, outcome: 'unchanged' })
  return update(saving, existing)
}
