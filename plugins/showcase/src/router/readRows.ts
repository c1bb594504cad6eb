import { documentKey } from '../domain/documentKey'
import { richTextMentions } from '../domain/walkRichText'
import type { Row, RowReader } from '../reader/rowReader'
import type { Site, SiteLocale } from '../site/site'
import { readPhaseTrails } from './phases/readPhaseTrails'
import type { View } from './view'
import { createView, LOGO_ROLE, OWN_KEY } from './view'

/** Every document that a row names, in its references and in its rich text. */
export const keysNamedBy = (row: Row): string[] => [
  ...row.references.map(({ collection, id }) => documentKey(collection, id)),
  ...Object.values(row.fields).flatMap((field) =>
    field.kind === 'richText'
      ? richTextMentions(field.blocks).map(({ collection, id }) => documentKey(collection, id))
      : [],
  ),
]

/** Collects the rows that a page may name, a ring of references at a time, each row once. */
type RowCollector = {
  rows: Map<string, Row>
  /** Reads what these rows name, and then, `rings` deep, what those name. */
  follow(start: readonly Row[], rings: number): Promise<void>
}

/** A collector that begins with the site's own row. */
const collectRows = (reader: RowReader, locale: string): RowCollector => {
  const rows = new Map<string, Row>()
  const asked = new Set<string>()
  const read = async (keys: readonly string[]): Promise<Row[]> => {
    const fresh = [...new Set(keys)].filter((key) => !asked.has(key))
    for (const key of fresh) asked.add(key)
    const found = fresh.length > 0 ? await reader.rows(fresh, locale) : new Map<string, Row>()
    for (const [key, row] of found) rows.set(key, row)
    return [...found.values()]
  }
  return {
    rows,
    follow: async (start, rings) => {
      let ring = start
      for (let depth = 0; depth < rings && (depth === 0 || ring.length > 0); depth++) {
        ring = await read([...(depth === 0 ? [OWN_KEY] : []), ...ring.flatMap(keysNamedBy)])
      }
      const logos = rows.get(OWN_KEY)?.references.filter(({ role }) => role === LOGO_ROLE) ?? []
      await read(logos.map(({ collection, id }) => documentKey(collection, id)))
    },
  }
}

/** What a view is read for. */
type Place = { reader: RowReader; site: Site; locale: SiteLocale }

/**
 * Reads what a page needs beside the rows it is about: what those name, `rings` deep, which phases all these
 * are in, and which sections can be led to.
 */
export const readView = async (
  { reader, site, locale }: Place,
  start: readonly Row[],
  rings: number,
): Promise<View> => {
  const collector = collectRows(reader, locale.code)
  const [present] = await Promise.all([
    reader.present(
      site.sections.map(({ collection }) => collection),
      locale.code,
    ),
    collector.follow(start, rings),
  ])
  const trails = await readPhaseTrails({ locale, reader, site }, [...start, ...collector.rows.values()])
  return createView({ locale, site }, collector.rows, { present, trails })
}
