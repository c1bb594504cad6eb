import { idOf } from '../relations/idOf'
import { isData, type ShapedField, visitFields } from './visitFields'

const related = new Set(['relationship', 'upload'])

const idIn = (value: unknown): string | null =>
  idOf(isData(value) && 'relationTo' in value ? value.value : value)

/** The paths of the relations in data that name this id, whichever way its letters are written. */
export const pathsOfId = (
  fields: readonly ShapedField[],
  data: Readonly<Record<string, unknown>>,
  id: string,
): string[] =>
  visitFields(fields, data, ({ type }, value, path) =>
    related.has(type) && [value].flat().some((each) => idIn(each)?.toLowerCase() === id.toLowerCase())
      ? [path]
      : [],
  )
