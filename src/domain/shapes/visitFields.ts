/** As much of a field as says what may stand in it. */
export interface ShapedField {
  /** The kinds of row that a field of type `blocks` may hold. */
  blocks?: readonly { flattenedFields: readonly ShapedField[]; slug: string }[]
  flattenedFields?: readonly ShapedField[]
  hasMany?: boolean
  name: string
  options?: readonly (string | { value: string })[]
  relationTo?: readonly string[] | string
  type: string
  /** What Payload itself asks of a value. */
  validate?: unknown
  virtual?: boolean | string
}

/** What is said of one field, of what stands in it and of where that is. */
type Visit<Said> = (field: ShapedField, value: unknown, path: string) => readonly Said[]

type Data = Readonly<Record<string, unknown>>

/** Whether something holds names with values, as a document, a group and a row do. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fieldsOfRow = ({ blocks, flattenedFields }: ShapedField, row: Data): readonly ShapedField[] =>
  blocks?.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? flattenedFields ?? []

const rowsIn = (value: unknown): readonly (readonly [Data, number])[] =>
  Array.isArray(value) ? value.flatMap((row, at) => (isData(row) ? [[row, at] as const] : [])) : []

const within = <Said>(field: ShapedField, value: unknown, path: string, visit: Visit<Said>): Said[] => {
  if (field.type === 'group' || field.type === 'tab')
    return isData(value) ? visitFields(field.flattenedFields ?? [], value, visit, `${path}.`) : []
  if (field.type !== 'array' && field.type !== 'blocks') return []
  return rowsIn(value).flatMap(([row, at]) =>
    visitFields(fieldsOfRow(field, row), row, visit, `${path}.${String(at)}.`),
  )
}

/**
 * All that is said of the fields of which data hold something, those in groups and rows too; the path of a row has its number,
 * from 0. What is only derived when it is read is passed over, and so is a name that no field has.
 */
export const visitFields = <Said>(
  fields: readonly ShapedField[],
  data: Data,
  visit: Visit<Said>,
  prefix = '',
): Said[] =>
  fields.flatMap((field) => {
    const value = Object.hasOwn(data, field.name) ? data[field.name] : undefined
    if (value === undefined || value === null || Boolean(field.virtual)) return []
    const path = `${prefix}${field.name}`
    return [...visit(field, value, path), ...within(field, value, path, visit)]
  })
