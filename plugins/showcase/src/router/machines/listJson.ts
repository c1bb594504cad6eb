import { documentKey } from '../../domain/documentKey'
import type { Row, RowReader } from '../../reader/rowReader'
import type { Section, Site } from '../../site/site'

const itemOf = (site: Site, row: Row, named: ReadonlyMap<string, Row>) => ({
  id: row.id,
  url: row.path === null ? null : site.url + row.path,
  title: row.title,
  summary: row.summary,
  date: row.sortAt,
  ...row.fields,
  references: row.references.flatMap(({ role, collection, id, note }) => {
    const other = named.get(documentKey(collection, id))
    if (!other) return []
    const url = other.path === null ? null : site.url + other.path
    return [{ role, collection, id, title: other.title, url, ...(note ? { note } : {}) }]
  }),
})

/** Every document of a section as JSON, piece by piece; what they name is looked up among the public rows. */
export async function* writeListJson(
  reader: RowReader,
  site: Site,
  section: Section,
  locale: string,
): AsyncGenerator<string> {
  yield `{"locale":${JSON.stringify(locale)},"items":[`
  let separator = ''
  for await (const rows of reader.every(section.collection, locale)) {
    const keys = rows.flatMap(({ references }) =>
      references.map((each) => documentKey(each.collection, each.id)),
    )
    const named = await reader.rows(keys, locale)
    for (const row of rows) {
      yield `${separator}\n${JSON.stringify(itemOf(site, row, named))}`
      separator = ','
    }
  }
  yield '\n]}\n'
}
