import type { CollectionSlug, FieldAccess, PayloadRequest } from 'payload'

import { documentData, isEmpty, type SettledField } from '../../domain/imports/documents/documentData'
import type { CollectionTraits, FieldTrait, Writing } from './collectionTraits'
import { createRequest, type ImportContext } from './importContext'

/** Fields that whoever imports may not write, of a document that it may write otherwise. Payload would leave them out without a word. */
export class ClosedFields extends Error {
  constructor(readonly fields: readonly SettledField[]) {
    super(`[imports] closed: ${fields.map(({ path }) => path).join(', ')}.`)
  }
}

/** A document as it is to be, and as far as it is there already. */
interface Asked {
  readonly fields: readonly SettledField[]
  readonly id?: string | undefined
  readonly req: PayloadRequest
  readonly slug: CollectionSlug
  readonly traits: CollectionTraits
}

/** The rows of a list are written as a whole: who may not write all of a row writes none. */
const writersOf = (trait: FieldTrait | undefined, writing: Writing): readonly FieldAccess[] => [
  ...(trait?.mayWrite[writing] ?? []),
  ...(trait?.rows ?? []).filter((row) => !row.isOurs).flatMap((row) => row.mayWrite[writing]),
]

const readWhole = async (context: ImportContext, { id, slug, traits }: Asked): Promise<unknown> =>
  id === undefined
    ? undefined
    : context.payload.findByID({
        collection: slug,
        depth: 0,
        draft: traits.hasDrafts,
        id,
        // What a rule about a field looks at may be more than its account can see.
        overrideAccess: true,
        req: await createRequest(context, context.defaultLocale),
      })

/** Refuses what an account gives for fields that it may not write in this document. */
export const refuseClosedFields = async (context: ImportContext, asked: Asked): Promise<void> => {
  if (!context.asked) return
  const { fields, id, req, traits } = asked
  const writing = id === undefined ? 'create' : 'update'
  const guarded = fields
    .filter(({ value }) => id !== undefined || !isEmpty(value))
    .map((field) => ({ field, rules: writersOf(traits.fields.get(field.path), writing) }))
    .filter(({ rules }) => rules.length > 0)
  if (guarded.length === 0) return
  const data = documentData(fields)
  const doc = await readWhole(context, asked)
  const closed: SettledField[] = []
  for (const { field, rules } of guarded)
    for (const may of rules)
      if (!(await may({ data, doc, id, req, siblingData: data }))) {
        closed.push(field)
        break
      }
  if (closed.length > 0) throw new ClosedFields(closed)
}
