import { documentKey } from '../../domain/documentKey'
import { csvLine } from '../../domain/tables/csvCell'
import { plainValue, SEPARATOR } from '../../domain/tables/plainValue'
import type { Row } from '../../reader/rowReader'
import type { Fact, Part, Section, SiteLocale } from '../../site/site'
import { keysNamedBy } from '../readRows'
import { absolute, createView, type View } from '../view'
import type { Machine } from './machine'
import { addressAfter } from './machine'

/** A table holds more than a page of JSON, as its rows are shorter. */
const PAGE_SIZE = 200
/** So that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

type Column = { field: string } | { role: string }

const ofFact = (fact: Fact): Column => ('field' in fact ? { field: fact.field } : { role: fact.role })

const ofPart = (part: Part): Column[] => {
  if (part.kind === 'field') return [{ field: part.field }]
  return part.kind === 'references' ? part.roles.map((role) => ({ role })) : []
}

const nameOf = (column: Column): string => ('field' in column ? column.field : column.role)

/** What the pages of a section show of its documents, each once and always in the same order. */
const columnsOf = ({ cardFacts = [], facts = [], parts = [] }: Section): Column[] => {
  const all = [...facts.map(ofFact), ...cardFacts.map(ofFact), ...parts.flatMap(ofPart)]
  return [...new Map(all.map((column) => [nameOf(column), column])).values()]
}

const cellOf = (view: View, row: Row, column: Column): string => {
  if ('field' in column) return plainValue(row.fields[column.field])
  return row.references
    .filter(({ role }) => role === column.role)
    .flatMap(({ collection, id }) => view.find(collection, id)?.title?.text ?? [])
    .join(SEPARATOR)
}

/** The documents of a section as CSV, newest first, a page at a time; only the first page has a head. */
export const listCsv =
  (section: Section, locale: SiteLocale, path: string): Machine =>
  async ({ reader, site }, after) => {
    const { next, rows } = await reader.list({
      collection: section.collection,
      limit: PAGE_SIZE,
      locale: locale.code,
      ...(after === undefined ? {} : { after }),
    })
    if (rows.length === 0 && after !== undefined) return null
    const view = createView(site, locale, await reader.rows(rows.flatMap(keysNamedBy), locale.code))
    const columns = columnsOf(section)
    const head = csvLine(['id', 'url', 'title', 'summary', 'date', ...columns.map(nameOf)])
    const lines = rows.map((row) =>
      csvLine([
        documentKey(row.collection, row.id),
        row.path === null ? '' : absolute(view, row.path),
        row.title?.text ?? '',
        row.summary?.text ?? '',
        row.sortAt ?? '',
        ...columns.map((column) => cellOf(view, row, column)),
      ]),
    )
    return {
      type: 'text/csv',
      body: (after === undefined ? BYTE_ORDER_MARK + head : '') + lines.join(''),
      address: addressAfter(path, after),
      next: next === null ? null : absolute(view, addressAfter(path, next)),
    }
  }
