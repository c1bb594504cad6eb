import { isUuid } from '../codes/isUuid'
import { idOf } from './idOf'

/** The id that a relation holds; null also when no document can have such an id, so that the database may be asked for it. */
export const relationId = (relation: unknown): string | null => {
  const id = idOf(relation)
  return id !== null && isUuid(id) ? id : null
}

/** The ids in a relation to many. */
export const relationIds = (relations: unknown): string[] =>
  Array.isArray(relations) ? relations.map(relationId).filter((id) => id !== null) : []
