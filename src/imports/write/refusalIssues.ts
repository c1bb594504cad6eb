import { ValidationError } from 'payload'

import type { Issue } from '../../domain/imports/issues/issue'
import type { CollectionTraits } from './collectionTraits'
import { ClosedFields } from './refuseClosedFields'
import type { SettledDocument } from './settleFields'

const isClientError = (error: unknown): error is Error & { status: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500

/** Values that cannot be, that break a rule, or that are too large for an index. */
const SQL_CLASSES = /^(22|23|54)/

const databaseReason = (error: unknown): string | undefined => {
  for (let at = error; typeof at === 'object' && at !== null; at = 'cause' in at ? at.cause : undefined) {
    if ('code' in at && typeof at.code === 'string' && SQL_CLASSES.test(at.code))
      return 'detail' in at && typeof at.detail === 'string'
        ? at.detail
        : String('message' in at ? at.message : at.code)
  }
  return undefined
}

const columnFor = (path: string, document: SettledDocument): string =>
  document.fields.find((field) => field.path === path)?.column ?? path

/** Why a document was refused, as issues of its row; an error that is no refusal (a lost database) is thrown on. */
export const refusalIssues = (
  error: unknown,
  document: SettledDocument,
  { row, traits }: { row: number; traits: CollectionTraits | undefined },
): Issue[] => {
  const said = { code: 'document-refused', row, severity: 'error' } as const
  if (error instanceof ClosedFields)
    return error.fields.map(({ path }): Issue => ({
      ...said,
      code: 'field-closed',
      column: columnFor(path, document),
      details: {},
    }))
  if (error instanceof ValidationError)
    return error.data.errors.map(({ message, path }): Issue => {
      const place = { ...said, column: columnFor(path, document) }
      const choices = traits?.fields.get(path)?.choices
      return choices === undefined
        ? { ...place, details: { reason: message } }
        : { ...place, code: 'choice-refused', details: { choices: choices.join(', '), reason: message } }
    })
  const reason = isClientError(error) ? error.message : databaseReason(error)
  if (reason === undefined) throw error
  return [{ ...said, details: { reason } }]
}
