import type { Block, Field, Payload } from 'payload'

import type { Step } from '../domain/path'
import type { NamedField } from './namedFields'
import { blocksIn, namedFields } from './namedFields'

/** A step of the way to a value, with the field that it is of and, in a row of blocks, what kind of block. */
export type Walked = Readonly<{ field: NamedField; step: Step; block: Block | null }>

const blockOf = (payload: Payload, field: NamedField, slug: string | null): Block | null =>
  (field.type === 'blocks' && blocksIn(payload, field).find((each) => each.slug === slug)) || null

/** The fields on the way to a value; null where one of them is no longer there. */
export const fieldsAlong = (
  payload: Payload,
  fields: readonly Field[],
  steps: readonly Step[],
): readonly Walked[] | null => {
  const walked: Walked[] = []
  let inside = fields
  for (const step of steps) {
    const field = namedFields(inside).find(({ name }) => name === step.name)
    if (!field) return null
    const block = blockOf(payload, field, step.row?.block ?? null)
    if (field.type === 'blocks' && step.row && !block) return null
    walked.push({ block, field, step })
    inside = block?.fields ?? ('fields' in field ? field.fields : [])
  }
  return walked
}
