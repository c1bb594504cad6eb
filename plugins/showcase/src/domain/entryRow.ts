import { documentKey } from './documentKey'
import type { PublicEntry, PublicReference } from './publicEntry'
import type { PublicField, PublicFile, PublicWords } from './publicField'
import { searchableWords } from './searchableWords'
import type { Measured } from './series/measured'
import { measuredOf } from './series/measured'
import { sortableTitle } from './sortableTitle'
import { richTextMentions } from './walkRichText'

/** A piece of a row's search text: how much it weighs and the language that it is stemmed in. */
export type SearchPart = { weight: 'A' | 'B' | 'C'; lang: string; text: string }

/** The row of one document in one locale, ready to be stored. */
export type EntryRow = {
  collection: string
  docId: string
  locale: string
  slug: string | null
  path: string | null
  title: string
  lang: string
  data: {
    title: PublicWords | null
    summary: PublicWords | null
    fields: Record<string, PublicField>
    references: PublicReference[]
    files: PublicFile[]
  }
  refKeys: string[]
  requiredKeys: string[]
  filenames: string[]
  facets: string[]
  /** What it adds to the figures that documents make together. */
  measured: Measured | null
  search: SearchPart[]
  sortAt: string | null
  visibleFrom: string | null
  visibleUntil: string | null
}

/** PostgreSQL refuses a search vector of a megabyte; nobody looks for what stands this far into a text. */
const LONGEST_SEARCH_TEXT = 100_000

const unique = (values: string[]): string[] => [...new Set(values)].sort()

const presentFields = (fields: PublicEntry['fields']): Record<string, PublicField> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field]] : [])))

const searchParts = (entry: PublicEntry, fields: Record<string, PublicField>): SearchPart[] => {
  const part = (weight: SearchPart['weight'], words: PublicWords | null | undefined): SearchPart[] =>
    words ? [{ weight, lang: words.lang, text: words.text.slice(0, LONGEST_SEARCH_TEXT) }] : []
  return [
    ...part('A', entry.title),
    ...part('B', entry.summary),
    // What is noted with another document is shown only where that one is, so it is not to be found by.
    ...Object.values(fields).flatMap((field) => part('C', searchableWords(field))),
  ]
}

const facetsOf = (entry: PublicEntry, fields: Record<string, PublicField>): string[] =>
  unique([
    ...Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'codes' ? field.values.map((value) => `${name}:${value}`) : [],
    ),
    ...entry.references.map(({ role, id }) => `${role}:${id}`),
    ...Object.entries(entry.facets ?? {}).flatMap(([name, values]) =>
      values.map((value) => `${name}:${value}`),
    ),
  ])

const mentioned = (fields: Record<string, PublicField>): PublicReference[] =>
  Object.values(fields).flatMap((field) => (field.kind === 'richText' ? richTextMentions(field.blocks) : []))

/** What makes a row: whose it is, and where its collection's pages live (`/projecten`), if they do. */
export type RowPlace = { collection: string; docId: string; locale: string; basePath: string | null }

/**
 * Turns an allow-list function's answer into the row that is stored. Facets, search text and the keys of the documents
 * it names follow from the entry itself, so nothing can be found by what is not shown.
 */
export const entryRow = (entry: PublicEntry, place: RowPlace): EntryRow => {
  const fields = presentFields(entry.fields)
  const keysOf = (references: PublicReference[]): string[] =>
    unique(references.map(({ collection, id }) => documentKey(collection, id)))
  const path = entry.slug && place.basePath ? `${place.basePath}/${entry.slug}` : null
  const files = entry.files ?? []
  return {
    collection: place.collection,
    docId: place.docId,
    locale: place.locale,
    slug: entry.slug,
    path,
    title: sortableTitle(entry.title?.text ?? ''),
    lang: entry.title?.lang ?? place.locale,
    data: { title: entry.title, summary: entry.summary, fields, references: entry.references, files },
    refKeys: keysOf([...entry.references, ...mentioned(fields)]),
    requiredKeys: keysOf(entry.references.filter(({ required }) => required)),
    filenames: unique(files.map(({ filename }) => filename)),
    facets: facetsOf(entry, fields),
    measured: measuredOf(fields, entry.references),
    search: searchParts(entry, fields),
    sortAt: entry.sortAt,
    visibleFrom: entry.visibleFrom ?? null,
    visibleUntil: entry.visibleUntil ?? null,
  }
}
