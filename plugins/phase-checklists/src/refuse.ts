import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

import type { Words } from './domain/words'

/** Words in the language of whoever asks, in the first one there is otherwise. */
export const sayTo = ({ i18n }: Pick<PayloadRequest, 'i18n'>, words: Words): string =>
  words[i18n.language] ?? words.en ?? Object.values(words)[0] ?? ''

/** The error of something that cannot be done as things stand, in words for whoever asked. */
export const conflict = (req: PayloadRequest, because: Words): Error =>
  new APIError(sayTo(req, because), 409, undefined, true)

/** The error of a request that cannot be read or lacks something. */
export const wrong = (req: PayloadRequest, because: Words): Error =>
  new APIError(sayTo(req, because), 400, undefined, true)
