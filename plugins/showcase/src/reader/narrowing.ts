import { termQuery } from '../domain/searchTerms'
import type { ListQuery, Match } from './rowReader'

/** Adds a value to those of a statement and answers what it is called there: `$3`. */
export type Bind = (value: unknown) => string

/** A statement's values, as they are named in it, after those that it has already. */
export const binding = (first: readonly unknown[] = []): { bind: Bind; values: unknown[] } => {
  const values = [...first]
  return { bind: (value) => `$${values.push(value)}`, values }
}

/**
 * A question of the text search in each of its languages, as one: an index finds what any of them finds. It is a query of its own,
 * or the database would read the question anew for every row.
 */
export const matchExpression = ({ languages, terms }: Match, bind: Bind): string => {
  const names = languages.map((language) => bind(language))
  // Each of the terms in any of the languages, as they are counted: a text may be in another language than its title.
  const each = terms.map((term) => {
    const text = bind(termQuery(term))
    return `(${names.map((name) => `to_tsquery(showcase_search_config(${name}), ${text})`).join(' || ')})`
  })
  return `(select ${each.join(' && ')})`
}

/** What a list is narrowed by, in the database; `ordinals` are the numbers of the only rows that are asked for. */
export type Narrowed = Pick<ListQuery, 'collection' | 'facets' | 'locale'> & {
  match?: Match | undefined
  ordinals?: Int32Array
}

/** The condition of a list: its collection and language, one facet of every group, and what is searched for. */
export const narrowing = (
  { collection, facets = [], locale, match, ordinals }: Narrowed,
  bind: Bind,
): string =>
  [
    `v.collection = ${bind(collection)}`,
    `v.locale = ${bind(locale)}`,
    ...facets.map((group) => `v.facets && ${bind(group)}::text[]`),
    ...(ordinals ? [`v.ordinal = any (${bind([...ordinals])}::int[])`] : []),
    ...(match ? [`v.search @@ ${matchExpression(match, bind)}`] : []),
  ].join(' and ')
