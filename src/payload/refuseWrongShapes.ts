import type { FlattenedField, PayloadRequest } from 'payload'

import { wrongShapes } from '../domain/shapes/wrongShapes'
import { invalid } from '../hooks/refuse'

const writing = new Set(['create', 'update'])

/** Enough to mend a form by; of a list of thousands nobody reads them all. */
const FAULTS_TOLD = 25

type Operation<Args> = {
  args?: Args
  collection?: { flattenedFields: FlattenedField[] }
  global?: { flattenedFields: FlattenedField[] }
  operation: string
  req: PayloadRequest
}

/**
 * Refuses in words, at the field, what is not of the kind that the field holds, before anything else looks at it: Payload
 * would keep an object as its JSON text, read `12,5` as 12 and leave the rest to the database. A hook before every operation
 * of a collection or a global.
 */
export const refuseWrongShapes = <Args>({
  args,
  collection,
  global,
  operation,
  req,
}: Operation<Args>): Args | undefined => {
  const holder = collection ?? global
  if (!writing.has(operation) || holder === undefined) return args
  if (typeof args !== 'object' || args === null || !('data' in args)) return args
  const faults = wrongShapes(holder.flattenedFields, args.data as Record<string, unknown>)
  if (faults.length > 0) throw invalid({ collection: holder, req }, ...faults.slice(0, FAULTS_TOLD))
  return args
}
