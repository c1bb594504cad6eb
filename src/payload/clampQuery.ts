import type { CollectionBeforeOperationHook } from 'payload'

import { isOverRest } from '../hooks/isOverRest'

const LIMIT_AT_MOST = 250
const LIMIT_OF_NO_NUMBER = 10
/** How far into a list a page may begin: who looks for something there is helped by a filter, and the database is not asked to count on. */
const SKIPPED_AT_MOST = 100_000
const DEPTH_AT_MOST = 3

/** The arguments of a read that a client of the REST API can set. */
export interface BoundedArguments {
  depth?: unknown
  joins?: unknown
  limit?: unknown
  page?: unknown
  pagination?: unknown
}

// Payload takes 0 and everything below for "all"; who asks for all gets the most there is to get.
const clampLimit = (limit: unknown): number | undefined => {
  if (limit === undefined) return undefined
  if (typeof limit !== 'number' || !Number.isInteger(limit)) return LIMIT_OF_NO_NUMBER
  return limit <= 0 ? LIMIT_AT_MOST : Math.min(limit, LIMIT_AT_MOST)
}

const between = (value: unknown, low: number, high: number): number | undefined => {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || Number.isNaN(value)) return low
  return Math.min(Math.max(Math.trunc(value), low), high)
}

const clampPage = (page: unknown, limit = LIMIT_OF_NO_NUMBER): number | undefined =>
  between(page, 1, Math.floor(SKIPPED_AT_MOST / limit) + 1)

const clampJoin = (join: unknown): unknown => {
  if (typeof join !== 'object' || join === null) return join
  const limit = clampLimit((join as BoundedArguments).limit)
  return { ...join, limit, page: clampPage((join as BoundedArguments).page, limit) }
}

const clampJoins = (joins: unknown): unknown => {
  if (typeof joins !== 'object' || joins === null) return joins
  return Object.fromEntries(Object.entries(joins).map(([name, join]) => [name, clampJoin(join)]))
}

/** Bounds what one read can cost: rows, depth, rows of each join. Without pagination there is still a limit. */
export const clampArguments = <Args extends BoundedArguments>(args: Args): Args => {
  const unpaged = args.pagination === false && args.limit === undefined
  const limit = unpaged ? LIMIT_AT_MOST : clampLimit(args.limit)
  return {
    ...args,
    limit,
    page: clampPage(args.page, limit),
    depth: between(args.depth, 0, DEPTH_AT_MOST),
    joins: clampJoins(args.joins),
  }
}

/**
 * A list brings the joins of its documents only where they are asked for by name: each costs a query within the query for
 * every row. One document on its own brings them all.
 */
export const withoutUnaskedJoins = <Args extends BoundedArguments>(args: Args): Args => {
  const isList = !('id' in args)
  return isList && args.joins === undefined ? { ...args, joins: false } : args
}

/** The lists of the panel ask for the locks of their documents, which nothing of our own does. */
const isListOfPanel = (args: object): boolean =>
  'includeLockStatus' in args && args.includeLockStatus === true

/** Bounds reads whose size the reader chooses, over REST and in the panel; what our own code asks is its own affair. */
export const clampQuery: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read') return args
  if (isOverRest({ overrideAccess, req }))
    return withoutUnaskedJoins(clampArguments(args as BoundedArguments)) as typeof args
  return isListOfPanel(args) ? (clampArguments(args as BoundedArguments) as typeof args) : args
}
