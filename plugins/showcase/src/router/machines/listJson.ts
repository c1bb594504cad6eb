import { pictureSources } from '../../domain/pictureSources'
import type { PublicField } from '../../domain/publicField'
import type { RichLookup } from '../../domain/resolveRichText'
import { resolveRichText } from '../../domain/resolveRichText'
import type { Row, RowReader } from '../../reader/rowReader'
import type { Section, Site, SiteLocale } from '../../site/site'
import { keysNamedBy } from '../readRows'
import type { View } from '../view'
import { absolute, createView, hrefOf, mediaHref } from '../view'

const lookupIn = (view: View): RichLookup => ({
  page: (collection, id) => {
    const row = view.find(collection, id)
    const href = row ? hrefOf(view, row) : null
    return href === null ? null : absolute(view, href)
  },
  picture: (collection, id) => {
    const row = view.find(collection, id)
    const sources = row && pictureSources(row.files)
    return sources ? { url: absolute(view, mediaHref(view, sources.filename)), alt: row.title } : null
  },
})

const fieldJson = (view: View, field: PublicField) =>
  field.kind === 'richText' ? { ...field, blocks: resolveRichText(field.blocks, lookupIn(view)) } : field

const itemOf = (view: View, row: Row) => ({
  id: row.id,
  url: row.path === null ? null : absolute(view, row.path),
  title: row.title,
  summary: row.summary,
  date: row.sortAt,
  ...Object.fromEntries(Object.entries(row.fields).map(([name, field]) => [name, fieldJson(view, field)])),
  references: row.references.flatMap(({ role, collection, id, note }) => {
    const other = view.find(collection, id)
    if (!other) return []
    const url = other.path === null ? null : absolute(view, other.path)
    return [{ role, collection, id, title: other.title, url, ...(note ? { note } : {}) }]
  }),
})

/** Every document of a section as JSON, piece by piece; what they name is looked up among the public rows. */
export async function* writeListJson(
  reader: RowReader,
  site: Site,
  section: Section,
  locale: SiteLocale,
): AsyncGenerator<string> {
  yield `{"locale":${JSON.stringify(locale.code)},"items":[`
  let separator = ''
  for await (const rows of reader.every(section.collection, locale.code)) {
    const view = createView(site, locale, await reader.rows(rows.flatMap(keysNamedBy), locale.code))
    for (const row of rows) {
      yield `${separator}\n${JSON.stringify(itemOf(view, row))}`
      separator = ','
    }
  }
  yield '\n]}\n'
}
