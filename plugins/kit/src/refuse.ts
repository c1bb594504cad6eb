import type { PayloadRequest } from 'payload'
import { APIError, ValidationError } from 'payload'

import type { ShapeFault } from './domain/input/shape'
import type { Words } from './domain/words'
import { badRequest, expectedWords } from './words/inputWords'
import { sayIn } from './words/sayIn'

/** Words in the language of whoever asks, in the first one there is otherwise. */
export const sayTo = ({ i18n }: Pick<PayloadRequest, 'i18n'>, words: Words): string =>
  sayIn(i18n.language, words)

/** The error of something that cannot be done as things stand, in words for whoever asked. */
export const conflict = (req: PayloadRequest, because: Words): Error =>
  new APIError(sayTo(req, because), 409, undefined, true)

/** The error of a request that cannot be read or lacks something. */
export const wrong = (req: PayloadRequest, because: Words): Error =>
  new APIError(sayTo(req, because), 400, undefined, true)

/** The error of a value that cannot be: a form shows it at the field. */
export const wrongAt = (req: PayloadRequest, path: string, because: Words): Error =>
  new ValidationError({ errors: [{ message: sayTo(req, because), path }] }, req.t)

/** The error of a value that is ill-formed: a form shows it at the field. */
export const unreadable = (req: PayloadRequest, { expected, path }: ShapeFault): Error => {
  if (path === '') return wrong(req, badRequest)
  return wrongAt(req, path, expectedWords[expected])
}
