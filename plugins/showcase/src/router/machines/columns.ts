import { plainValue, SEPARATOR } from '../../domain/tables/plainValue'
import type { Row } from '../../reader/rowReader'
import type { Fact, Part, Section } from '../../site/site'
import type { View } from '../view'

/** What a table tells of a document: a field of it, or the titles of those that it refers to in a role. */
export type Column = { field: string } | { role: string }

const ofFact = (fact: Fact): Column[] => {
  // Where a document is in its phases has columns of its own, wherever its section tells of phases.
  if ('phase' in fact) return []
  return ['field' in fact ? { field: fact.field } : { role: fact.role }]
}

const ofPart = (part: Part): Column[] => {
  if (part.kind === 'field' || part.kind === 'series') return [{ field: part.field }]
  return part.kind === 'references' ? part.roles.map((role) => ({ role })) : []
}

const nameOf = (column: Column): string => ('field' in column ? column.field : column.role)

const onceEach = (columns: readonly Column[]): Column[] => [
  ...new Map(columns.map((column) => [nameOf(column), column])).values(),
]

/** The facts that a section tells of its documents, each once and always in the same order. */
export const factColumns = ({ cardFacts = [], facts = [] }: Section): Column[] =>
  onceEach([...facts, ...cardFacts].flatMap(ofFact))

/** All that the pages of a section show of its documents, the facts first. */
export const allColumns = (section: Section): Column[] =>
  onceEach([...factColumns(section), ...(section.parts ?? []).flatMap(ofPart)])

/** A field may be called as what `own` names, which every document has: then it is called as in JSON. */
export const headOf = (column: Column, own: readonly string[]): string => {
  const name = nameOf(column)
  return own.includes(name) ? `fields.${name}` : name
}

/** What stands in a column for a document, in plain words. */
export const cellOf = (view: View, row: Row, column: Column): string => {
  if ('field' in column) return plainValue(row.fields[column.field])
  return row.references
    .filter(({ role }) => role === column.role)
    .flatMap(({ collection, id }) => view.find(collection, id)?.title?.text ?? [])
    .join(SEPARATOR)
}
