const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The id that a relation holds, populated or not; null when it is empty, and when no document can have such an id. */
export const relationId = (relation: unknown): string | null => {
  const id = typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation
  return typeof id === 'string' && uuid.test(id) ? id : null
}

/** The ids in a relation to many. */
export const relationIds = (relations: unknown): string[] =>
  Array.isArray(relations) ? relations.map(relationId).filter((id) => id !== null) : []
