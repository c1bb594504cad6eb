/** The id of a related document, whether it came as an id or as the document itself; null when there is none. */
export const idOf = (relation: unknown): string | null => {
  if (typeof relation === 'string') return relation
  return typeof relation === 'object' && relation !== null && 'id' in relation ? String(relation.id) : null
}
