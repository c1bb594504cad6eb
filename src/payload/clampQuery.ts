import type { CollectionBeforeOperationHook } from 'payload'

import { isOverRest } from '../hooks/isOverRest'

const LIMIT_AT_MOST = 250
const LIMIT_OF_NO_NUMBER = 10
const PAGE_AT_MOST = 100_000
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

const clampJoin = (join: unknown): unknown => {
  if (typeof join !== 'object' || join === null) return join
  const { limit, page } = join as BoundedArguments
  return { ...join, limit: clampLimit(limit), page: between(page, 1, PAGE_AT_MOST) }
}

const clampJoins = (joins: unknown): unknown => {
  if (typeof joins !== 'object' || joins === null) return joins
  return Object.fromEntries(Object.entries(joins).map(([name, join]) => [name, clampJoin(join)]))
}

/** Bounds what one read can cost: rows, depth, rows of each join. Without pagination there is still a limit. */
export const clampArguments = <Args extends BoundedArguments>(args: Args): Args => {
  const unpaged = args.pagination === false && args.limit === undefined
  return {
    ...args,
    limit: unpaged ? LIMIT_AT_MOST : clampLimit(args.limit),
    page: between(args.page, 1, PAGE_AT_MOST),
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

/** Bounds reads that come over REST; what our own code asks is its own affair. */
export const clampQuery: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || !isOverRest({ overrideAccess, req })) return args
  return withoutUnaskedJoins(clampArguments(args as BoundedArguments)) as typeof args
}
