import type { AfterErrorHook, CollectionConfig, Plugin } from 'payload'

import { clampQuery } from './clampQuery'
import { clientFault } from './clientFault'

const answerClientFault: AfterErrorHook = ({ error }) => {
  const { status } = error as { status?: number }
  if (status !== undefined && status !== 500) return undefined
  const fault = clientFault(error)
  if (fault === undefined) return undefined
  return { status: fault.status, response: { errors: [{ message: fault.message }] } }
}

const bounded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), clampQuery] },
})

/**
 * Bounds what a request to any collection can cost and answers faults of the client with 4xx where Payload would say
 * 500. Place it last, so that it sees the collections that other plugins add.
 */
export const boundedQueries = (): Plugin => (config) => ({
  ...config,
  collections: (config.collections ?? []).map(bounded),
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerClientFault] },
})
