import type { ListQuery } from './rowReader'

/** Adds a value to those of a statement and answers what it is called there: `$3`. */
export type Bind = (value: unknown) => string

/** A statement's values, as they are named in it, after those that it has already. */
export const binding = (first: readonly unknown[] = []): { bind: Bind; values: unknown[] } => {
  const values = [...first]
  return { bind: (value) => `$${values.push(value)}`, values }
}

/** What a list is narrowed by, in the database; `ordinals` are the numbers of the only rows that are asked for. */
export type Narrowed = Pick<ListQuery, 'collection' | 'facets' | 'locale'> & {
  ordinals?: Int32Array
}

/** The condition of a list: its collection and language, and one facet of every group. */
export const narrowing = ({ collection, facets = [], locale, ordinals }: Narrowed, bind: Bind): string =>
  [
    `v.collection = ${bind(collection)}`,
    `v.locale = ${bind(locale)}`,
    ...facets.map((group) => `v.facets && ${bind(group)}::text[]`),
    ...(ordinals ? [`v.ordinal = any (${bind([...ordinals])}::int[])`] : []),
  ].join(' and ')
