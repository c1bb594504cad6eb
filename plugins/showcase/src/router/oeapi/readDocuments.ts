import { documentKey } from '../../domain/documentKey'
import type { Paging } from '../../domain/oeapi/readPaging'
import type { Row, RowReader } from '../../reader/rowReader'
import type { Site } from '../../site/site'
import type { InLanguages } from './speak'

/** What is read from. */
export type Source = { reader: RowReader; site: Site }

/** Which documents: those of a collection, with one of these facets if any are named. */
export type Documents = { collection: string; facets?: readonly string[] }

/** A reader answers no more at once. */
const AT_ONCE = 200

/** Adds to rows what they are in the site's other languages. */
export const inLanguages = async ({ reader, site }: Source, rows: readonly Row[]): Promise<InLanguages[]> => {
  const keys = rows.map(({ collection, id }) => documentKey(collection, id))
  const others = await Promise.all(site.locales.slice(1).map(({ code }) => reader.rows(keys, code)))
  return rows.map((row, at) => [row, ...others.flatMap((found) => found.get(keys[at] ?? '') ?? [])])
}

/** Some rows of a list, from one on, by name, and whether there are more. */
const slice = async (
  { reader, site }: Source,
  { collection, facets }: Documents,
  offset: number,
  size: number,
): Promise<{ rows: Row[]; hasMore: boolean }> => {
  const rows: Row[] = []
  let hasMore = true
  while (hasMore && rows.length < size) {
    const page = await reader.list({
      collection,
      limit: Math.min(AT_ONCE, size - rows.length),
      locale: site.locales[0].code,
      offset: offset + rows.length,
      sort: 'title',
      ...(facets ? { facets: [facets] } : {}),
    })
    rows.push(...page.rows)
    hasMore = page.next !== null
  }
  return { rows, hasMore }
}

/** A page of documents by name. */
export const readPage = async (
  source: Source,
  documents: Documents,
  { pageNumber, pageSize }: Paging,
): Promise<{ documents: InLanguages[]; hasMore: boolean }> => {
  const { hasMore, rows } = await slice(source, documents, (pageNumber - 1) * pageSize, pageSize)
  return { documents: await inLanguages(source, rows), hasMore }
}

/** One document, if it is public. */
export const readOne = async (
  source: Source,
  collection: string,
  id: string,
): Promise<InLanguages | null> => {
  const row = await source.reader.row(collection, id, source.site.locales[0].code)
  return row ? ((await inLanguages(source, [row]))[0] ?? null) : null
}

/** The rows that these name in some roles, by key, in the default language. */
export const readNamed = (
  { reader, site }: Source,
  rows: readonly Row[],
  roles: readonly (string | undefined)[],
): Promise<Map<string, Row>> =>
  reader.rows(
    rows.flatMap(({ references }) =>
      references
        .filter(({ role }) => roles.includes(role))
        .map(({ collection, id }) => documentKey(collection, id)),
    ),
    site.locales[0].code,
  )
