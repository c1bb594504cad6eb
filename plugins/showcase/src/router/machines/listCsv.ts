import { documentKey } from '../../domain/documentKey'
import { csvLine } from '../../domain/tables/csvCell'
import { plainValue, SEPARATOR } from '../../domain/tables/plainValue'
import type { Row } from '../../reader/rowReader'
import type { Fact, Part, Section } from '../../site/site'
import type { View } from '../view'
import { absolute } from '../view'
import type { ListFormat } from './listMachine'

/** So that spreadsheets read it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What every list has. */
const OWN = ['id', 'url', 'title', 'summary', 'date']

type Column = { field: string } | { role: string }

const ofFact = (fact: Fact): Column => ('field' in fact ? { field: fact.field } : { role: fact.role })

const ofPart = (part: Part): Column[] => {
  if (part.kind === 'field') return [{ field: part.field }]
  return part.kind === 'references' ? part.roles.map((role) => ({ role })) : []
}

const nameOf = (column: Column): string => ('field' in column ? column.field : column.role)

/** A field may be called as a column that every list has: then it is called as in JSON. */
const headOf = (column: Column): string => {
  const name = nameOf(column)
  return OWN.includes(name) ? `fields.${name}` : name
}

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

/** A list as CSV; each part is a whole file, with a head. */
export const listCsv: ListFormat = {
  name: 'CSV',
  type: 'text/csv',
  size: 200,
  write: ({ rows, view }, section) => {
    const columns = columnsOf(section)
    const head = csvLine([...OWN, ...columns.map(headOf)])
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
    return BYTE_ORDER_MARK + head + lines.join('')
  },
}
