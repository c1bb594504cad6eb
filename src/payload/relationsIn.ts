import type { PayloadRequest } from 'payload'

/** As much of a field as a path is followed by. */
export interface PathField {
  access?: { read?: (asked: { req: PayloadRequest }) => unknown }
  collection?: string | string[]
  flattenedFields?: readonly PathField[]
  hidden?: boolean
  name: string
  relationTo?: string | string[]
  type: string
  virtual?: boolean | string
}

const relational = new Set(['join', 'relationship', 'upload'])

const leadsTo = ({ collection, relationTo, type }: PathField): string | undefined => {
  const target = type === 'join' ? collection : relationTo
  return typeof target === 'string' ? target : undefined
}

type Step = { field: PathField | undefined; isLast: boolean; word: string }

const stepsOf = (
  path: string,
  fields: readonly PathField[],
  fieldsOf: (slug: string) => readonly PathField[],
): Step[] => {
  let at = fields
  const words = path.split(/\.|__/)
  return words.map((word, place) => {
    const field = at.find(({ name }) => name === word)
    const slug = field && leadsTo(field)
    if (field) at = slug === undefined ? (field.flattenedFields ?? at) : fieldsOf(slug)
    return { field, isLast: place === words.length - 1, word }
  })
}

/**
 * Through how many relations the path of a condition or an order leads: `project` through none, `project.title` through one. A
 * word that names no field (a language, `version`) leads nowhere; what a version calls `parent` is the document it is of.
 */
export const relationsIn = (...asked: Parameters<typeof stepsOf>): number =>
  stepsOf(...asked).filter(
    ({ field, isLast, word }) =>
      !isLast && (field === undefined ? word === 'parent' : relational.has(field.type)),
  ).length

/** The collections that a path leads into: `project.title` into `projects`, `project` alone into none. */
export const collectionsIn = (...asked: Parameters<typeof stepsOf>): string[] =>
  stepsOf(...asked).flatMap(({ field, isLast }) =>
    isLast || !field ? [] : [field.relationTo ?? field.collection ?? []].flat(),
  )

/** The fields that a path goes through, the one it ends in among them. */
export const fieldsIn = (...asked: Parameters<typeof stepsOf>): PathField[] =>
  stepsOf(...asked).flatMap(({ field }) => field ?? [])

/** Whether a path leads into what is derived when it is read, of which the database keeps no column. */
export const passesVirtual = (...asked: Parameters<typeof stepsOf>): boolean =>
  stepsOf(...asked).some(({ field, isLast }) => !isLast && field?.virtual === true)

/** Whether a path leads through a relation into what is kept as a whole (JSON), of which the database finds no parts there. */
export const passesWhole = (...asked: Parameters<typeof stepsOf>): boolean => {
  const steps = stepsOf(...asked)
  const whole = steps.findIndex(({ field, isLast }) => !isLast && field?.type === 'json')
  return steps
    .slice(0, Math.max(whole, 0))
    .some(({ field }) => field !== undefined && relational.has(field.type))
}
