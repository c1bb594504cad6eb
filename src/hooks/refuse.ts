import { APIError, type PayloadRequest, type SanitizedCollectionConfig, ValidationError } from 'payload'

import type { Fault } from '../domain/faults/fault'
import type { Words } from '../domain/locales/locales'
import { sayTo } from './sayTo'

/** What is wrong with a field, and the collection that knows what people call it. */
type FieldFault = Fault & { collection?: Pick<SanitizedCollectionConfig, 'flattenedFields'> | null }

/** What a form asks beside its fields. */
const beside: Partial<Record<string, Words>> = {
  file: { nl: 'Bestand', en: 'File' },
  password: { nl: 'Wachtwoord', en: 'Password' },
}

const isWords = (label: unknown): label is Words =>
  typeof label === 'object' && label !== null && 'nl' in label && 'en' in label

const labelOf = (req: PayloadRequest, { collection, path }: FieldFault): string | undefined => {
  const field = collection?.flattenedFields.find(({ name }) => name === path)
  const label = field !== undefined && 'label' in field && isWords(field.label) ? field.label : beside[path]
  return label && sayTo(req, label)
}

/** The error that tells which fields are wrong and what to do, in the user's language. */
export const invalid = (req: PayloadRequest, ...faults: readonly FieldFault[]): ValidationError =>
  new ValidationError(
    {
      errors: faults.map((fault) => ({
        label: labelOf(req, fault),
        message: sayTo(req, fault.because),
        path: fault.path,
      })),
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
