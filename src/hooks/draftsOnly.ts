import { type CollectionBeforeOperationHook, Forbidden, type PayloadRequest } from 'payload'

import { viewerOf } from '../access/viewer'
import type { Role } from '../domain/people/roles'

type SaveArgs = { data?: Record<string, unknown>; draft?: boolean; overrideAccess?: boolean }

const mayPublish = (req: PayloadRequest, publishers: readonly Role[]): boolean =>
  viewerOf(req)?.roles.some((role) => publishers.includes(role)) ?? false

/**
 * Whoever may not publish saves drafts: asking to publish is refused, and any other save becomes a draft, so that what is
 * public stays as it is until somebody who may publish has looked.
 */
export const draftsOnly =
  (...publishers: readonly Role[]): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    const save = args as SaveArgs
    const saves = operation === 'create' || operation === 'update'
    if (!saves || save.overrideAccess === true || mayPublish(req, publishers)) return args
    if (save.data?._status === 'published') throw new Forbidden(req.t)
    return { ...args, draft: true } as typeof args
  }
