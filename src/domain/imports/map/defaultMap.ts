import type { FieldRule, ImportMap, Kind } from './importMap'

/** What a field of a collection is, as far as a file can fill it. */
export interface FieldShape {
  readonly hasMany: boolean
  readonly localized: boolean
  readonly path: string
  /** The collection that a relationship points at. */
  readonly pointsAt?: string | undefined
  readonly type: string
}

const KINDS: Readonly<Record<string, Kind>> = {
  checkbox: 'boolean',
  date: 'date',
  email: 'text',
  json: 'json',
  number: 'number',
  radio: 'text',
  relationship: 'text',
  richText: 'richText',
  select: 'text',
  text: 'text',
  textarea: 'text',
  upload: 'text',
}

const ruleFor = (column: string, { hasMany, pointsAt, type }: FieldShape): FieldRule | undefined => {
  const as = KINDS[type]
  if (as === undefined) return undefined
  const list = hasMany ? { list: true } : {}
  const lookup = pointsAt === undefined ? {} : { lookup: { by: 'importKey', collection: pointsAt } }
  return { as, column, ...list, ...lookup }
}

/**
 * The map that is used when none is given: a column is named after its field (`name`, `address.city`, `title@en`), what it
 * refers to after its import key, and `importKey` is the key. Other columns are told as unused.
 */
export const defaultMap = (
  collection: string,
  columns: readonly string[],
  shapes: readonly FieldShape[],
): ImportMap => {
  const byPath = new Map(shapes.map((shape) => [shape.path, shape]))
  const rules = columns.flatMap((column): [string, FieldRule][] => {
    const [path = '', locale] = column.split('@')
    const shape = byPath.get(path)
    if (path === 'importKey' || !shape || (locale !== undefined && !shape.localized)) return []
    const rule = ruleFor(column, shape)
    return rule ? [[column, rule]] : []
  })
  return { collection, everywhere: ['trim'], fields: Object.fromEntries(rules), key: { column: 'importKey' } }
}
