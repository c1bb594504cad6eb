import { type AfterErrorHook, type FlattenedField, formatErrors, type PayloadRequest } from 'payload'

import type { Words } from '../domain/locales/locales'
import { pathsOfId } from '../domain/shapes/pathsOfId'
import { invalid } from '../hooks/refuse'
import { sayTo } from '../hooks/sayTo'
import { clientFault, unknownId } from './clientFault'

type Holder = { flattenedFields: FlattenedField[] }

const globalOf = ({ payload, routeParams }: PayloadRequest): Holder | undefined =>
  payload.config.globals.find(({ slug }) => slug === routeParams?.global)

/** Where in what was sent the id stands that the database does not know. */
const pathsOfUnknown = (holder: Holder | undefined, error: unknown, { data }: PayloadRequest): string[] => {
  const id = unknownId(error)
  if (id === undefined || holder === undefined || data === undefined) return []
  return pathsOfId(holder.flattenedFields, data, id)
}

/** What Payload says, in English and at no field, of a file that would be kept outside its folder. */
const isWrongFilename = (error: Error): boolean => /^Invalid filename\.?$/.test(error.message)

const outsideFolder: Words = {
  nl: 'Een bestandsnaam mag geen pad zijn.',
  en: 'The name of a file must not be a path.',
}

/**
 * Answers a fault of the client that only the database saw with its own status and words, where Payload would say 500; one
 * that names what does not exist is told at the field. A hook after every error of REST.
 */
export const answerClientFault: AfterErrorHook = ({ collection, error, req }) => {
  const { status } = error as { status?: number }
  if (collection?.upload && isWrongFilename(error)) {
    const told = invalid({ collection, req }, { because: outsideFolder, path: 'filename' })
    return { status: told.status, response: formatErrors(told) }
  }
  if (status !== undefined && status !== 500) return undefined
  const fault = clientFault(error)
  if (fault === undefined) return undefined
  const holder = collection ?? globalOf(req)
  const paths = pathsOfUnknown(holder, error, req)
  if (holder === undefined || paths.length === 0)
    return { status: fault.status, response: { errors: [{ message: sayTo(req, fault.message) }] } }
  const told = invalid(
    { collection: holder, req },
    ...paths.map((path) => ({ because: fault.message, path })),
  )
  return { status: told.status, response: formatErrors(told) }
}
