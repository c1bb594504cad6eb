import { APIError, type PayloadRequest, ValidationError } from 'payload'

import type { Fault } from '../domain/faults/fault'
import type { Words } from '../domain/locales/locales'
import { sayTo } from './sayTo'

/** The error that tells which fields are wrong and what to do, in the user's language. */
export const invalid = (req: PayloadRequest, ...faults: readonly Fault[]): ValidationError =>
  new ValidationError(
    {
      errors: faults.map(({ because, path }) => ({ message: sayTo(req, because), path })),
      req,
    },
    req.t,
  )

/** The error of something that cannot be done as things stand (409), in the user's language. */
export const conflict = (req: PayloadRequest, because: Words): Error =>
  new APIError(sayTo(req, because), 409, undefined, true)

/** The error of something that this user may not do (403), in the user's language. */
export const forbidden = (req: PayloadRequest, because: Words): Error =>
  new APIError(sayTo(req, because), 403, undefined, true)
