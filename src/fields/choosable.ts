import type { RelationshipField, Where } from 'payload'
import { relationship } from 'payload/shared'

const inUse: Where = { archived: { not_equals: true } }

const idOf = (relation: unknown): unknown =>
  typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation

const idsOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).map(idOf).filter((id) => id !== undefined && id !== null)

/**
 * A relation to what can still be chosen: what was archived is refused where it is new and kept where it already stood, so
 * that archiving something does not lock the documents that name it.
 */
export const choosable = (field: RelationshipField, where?: Where): RelationshipField => {
  const filterOptions: Where = where === undefined ? inUse : { and: [inUse, where] }
  const validate = async (value: unknown, options: Record<string, unknown>): Promise<string | true> => {
    const rule = relationship as (value: unknown, options: unknown) => Promise<string | true> | string | true
    const standard = await rule(value, { ...options, filterOptions: undefined })
    const kept = new Set(idsOf(options.previousValue))
    const added = idsOf(value).filter((id) => !kept.has(id))
    if (standard !== true || added.length === 0) return standard
    return rule(Array.isArray(value) ? added : added[0], {
      ...options,
      maxRows: undefined,
      minRows: undefined,
    })
  }
  return { ...field, filterOptions, validate: validate as unknown as undefined }
}
