/** As much of a field as a path is followed by. */
export interface PathField {
  collection?: string | string[]
  flattenedFields?: readonly PathField[]
  name: string
  relationTo?: string | string[]
  type: string
}

const relational = new Set(['join', 'relationship', 'upload'])

const leadsTo = ({ collection, relationTo, type }: PathField): string | undefined => {
  const target = type === 'join' ? collection : relationTo
  return typeof target === 'string' ? target : undefined
}

/**
 * Through how many relations the path of a condition or an order leads: `project` through none, `project.title` through one. A
 * word that names no field (a language, `version`) leads nowhere; what a version calls `parent` is the document it is of.
 */
export const relationsIn = (
  path: string,
  fields: readonly PathField[],
  fieldsOf: (slug: string) => readonly PathField[],
): number => {
  let at = fields
  let relations = 0
  const words = path.split(/\.|__/)
  for (const [place, word] of words.entries()) {
    const field = at.find(({ name }) => name === word)
    const isRelation = field === undefined ? word === 'parent' : relational.has(field.type)
    if (isRelation && place < words.length - 1) relations += 1
    if (field === undefined) continue
    const slug = leadsTo(field)
    at = slug === undefined ? (field.flattenedFields ?? at) : fieldsOf(slug)
  }
  return relations
}
