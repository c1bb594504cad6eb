import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

import { requireFile } from '../hooks/requireFile'
import { answerClientFault } from './answerClientFault'
import { clampQuery } from './clampQuery'
import { dropBookkeeping } from './dropBookkeeping'
import { keepRelatedReach } from './keepRelatedReach'
import { openEmpty } from './openEmpty'
import { refuseFarRelations } from './refuseFarRelations'
import { refuseHiddenOrder } from './refuseHiddenOrder'
import { refuseWrongShapes } from './refuseWrongShapes'
import { requestLimits } from './requestLimits'
import { requireData } from './requireData'

const bounded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      requireData,
      refuseWrongShapes,
      ...(collection.hooks?.beforeOperation ?? []),
      clampQuery,
      refuseFarRelations,
      refuseHiddenOrder,
      keepRelatedReach,
      openEmpty,
      dropBookkeeping,
      ...(collection.upload ? [requireFile] : []),
    ],
  },
})

const boundedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      requireData,
      refuseWrongShapes,
      ...(global.hooks?.beforeOperation ?? []),
      openEmpty,
      dropBookkeeping,
    ],
  },
})

/** What a request may weigh. */
export interface BoundedQueriesOptions {
  /** The largest file that is taken in, in bytes. @default 25 MiB */
  uploadBytes?: number
}

/**
 * Bounds what a request to any collection can cost and answers faults of the client with 4xx where Payload would say
 * 500. Place it last, so that it sees the collections that other plugins add.
 */
export const boundedQueries =
  ({ uploadBytes = requestLimits.upload }: BoundedQueriesOptions = {}): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map(bounded),
    globals: (config.globals ?? []).map(boundedGlobal),
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerClientFault] },
    upload: { ...config.upload, limits: { ...config.upload?.limits, fileSize: uploadBytes } },
  })
