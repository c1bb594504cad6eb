import {
  APIError,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  ValidationError,
} from 'payload'

import type { Fault } from '../domain/faults/fault'
import type { Words } from '../domain/locales/locales'
import { sayTo } from './sayTo'

/** Who is told, and of what collection the fields are; none where an address of our own asks for something beside them. */
export type Told = {
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields'> | null
  req: PayloadRequest
}

/** What a form asks beside its fields. */
const beside: Partial<Record<string, Words>> = {
  current: { nl: 'Huidig wachtwoord', en: 'Present password' },
  file: { nl: 'Bestand', en: 'File' },
  password: { nl: 'Wachtwoord', en: 'Password' },
}

const isWords = (label: unknown): label is Words =>
  typeof label === 'object' && label !== null && 'nl' in label && 'en' in label

/** The names of a field and of what it stands in, as people read them; a number in a path is a row, which has none. */
const labelsAt = (fields: readonly FlattenedField[], path: readonly string[]): Words[] => {
  const [name, ...rest] = path.filter((part) => !/^\d+$/.test(part))
  const field = fields.find((one) => one.name === name)
  if (field === undefined) return []
  const label = 'label' in field && isWords(field.label) ? [field.label] : []
  return [...label, ...labelsAt('flattenedFields' in field ? field.flattenedFields : [], rest)]
}

const labelOf = ({ collection, req }: Told, path: string): string | undefined => {
  const own = beside[path]
  const labels = own ? [own] : labelsAt(collection?.flattenedFields ?? [], path.split('.'))
  return labels.length === 0 ? undefined : labels.map((label) => sayTo(req, label)).join(' > ')
}

/** The error that tells which fields are wrong and what to do, in the user's language. */
export const invalid = (told: Told, ...faults: readonly Fault[]): ValidationError => {
  const { req } = told
  const errors = faults.map(({ because, path }) => ({
    label: labelOf(told, path),
    message: sayTo(req, because),
    path,
  }))
  return new ValidationError({ errors, req }, req.t)
}

/** The panel takes what comes after a colon for names of fields and breaks it at its commas, so there is none in what is said here. */
const withoutColons = (text: string): string =>
  text.replaceAll(/(?<=\d):(?=\d)/g, '.').replaceAll(/:(?=\s)/g, ' –')

/** The error of something that cannot be done as things stand (409), in the user's language. */
export const conflict = (req: PayloadRequest, because: Words): Error =>
  new APIError(withoutColons(sayTo(req, because)), 409, undefined, true)

/** The error of something that this user may not do (403), in the user's language. */
export const forbidden = (req: PayloadRequest, because: Words): Error =>
  new APIError(withoutColons(sayTo(req, because)), 403, undefined, true)
