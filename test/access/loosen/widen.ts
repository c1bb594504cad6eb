import type { Where } from 'payload'

/** Where a condition stands in a query: the names and places that lead to it. */
export type Path = readonly (number | string)[]

const EVERYTHING: Where = { id: { exists: true } }

const groupOf = (where: Where, key: string): Where[] | undefined => {
  const group = where[key]
  return (key === 'and' || key === 'or') && Array.isArray(group) ? group : undefined
}

/** Where every condition of a query stands. */
export const conditionsIn = (where: Where, at: Path = []): Path[] =>
  Object.keys(where).flatMap((key) => {
    const group = groupOf(where, key)
    return group === undefined
      ? [[...at, key]]
      : group.flatMap((inner, place) => conditionsIn(inner, [...at, key, place]))
  })

/** The same query in which one condition holds for everything; a query that has no such condition as it is. */
export const widened = (where: Where, [key, place, ...rest]: Path): Where => {
  if (key === undefined || !Object.hasOwn(where, key)) return where
  const others = Object.fromEntries(Object.entries(where).filter(([name]) => name !== key))
  const group = groupOf(where, String(key))
  if (group === undefined) return Object.keys(others).length === 0 ? EVERYTHING : others
  return {
    ...others,
    [key]: group.map((inner, index) => (index === place ? widened(inner, rest) : inner)),
  }
}
