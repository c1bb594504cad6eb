/** The id that a relation holds, whether it came as an id or as the document itself; null where it holds none. */
export const idOf = (relation: unknown): string | null => {
  if (typeof relation === 'string') return relation === '' ? null : relation
  return typeof relation === 'object' && relation !== null && 'id' in relation ? String(relation.id) : null
}
