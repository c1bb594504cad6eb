import { LIST_SEPARATOR } from '../rows/listCell'
import { fieldPath } from './fieldPath'
import type { FieldRule, ImportMap, Kind, LookupRule } from './importMap'

/** What a field of a collection is, as far as a file can fill it. */
export interface FieldShape {
  readonly hasMany: boolean
  /** Set when only the program writes it: people read it, a file does not fill it. */
  readonly isOurs?: boolean
  readonly localized: boolean
  readonly path: string
  /** The collection that a relationship points at. */
  readonly pointsAt?: string | undefined
  /** Whether what it points at may have an import key. */
  readonly pointsByKey?: boolean
  /** The fields of the rows that it holds. */
  readonly rows?: readonly FieldShape[]
  readonly type: string
}

/** A list that is to be read without a map. */
export interface PlainList {
  readonly collection: string
  readonly columns: readonly string[]
  readonly kind: 'csv' | 'json'
  /** The languages beside the default one. */
  readonly otherLocales: readonly string[]
  readonly shapes: readonly FieldShape[]
}

const KINDS: Readonly<Record<string, Kind>> = {
  array: 'rows',
  checkbox: 'boolean',
  date: 'moment',
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

/** Whether a field of this type can be read from a list, and so is written into one. */
export const canBeListed = (type: string): boolean => Object.hasOwn(KINDS, type)

/** Columns that tell and are not read: whether a document is on the site is what `--publish` decides. */
const TELLING = ['_status']

const lookupFor = ({ pointsAt, pointsByKey = true }: FieldShape): { lookup?: LookupRule } => {
  if (pointsAt === undefined) return {}
  return {
    lookup: pointsByKey
      ? { by: 'importKey', collection: pointsAt, orId: true }
      : { by: 'id', collection: pointsAt },
  }
}

const rowRules = (shapes: readonly FieldShape[], otherLocales: readonly string[]) =>
  Object.fromEntries(
    shapes.flatMap((shape) =>
      ['', ...(shape.localized ? otherLocales.map((locale) => `@${locale}`) : [])].flatMap((suffix) => {
        const name = `${shape.path}${suffix}`
        const rule = ruleFor(name, shape, otherLocales)
        return rule ? [[name, rule] as const] : []
      }),
    ),
  )

const ruleFor = (
  column: string,
  shape: FieldShape,
  otherLocales: readonly string[],
): FieldRule | undefined => {
  const as = KINDS[shape.type]
  if (as === undefined) return undefined
  if (as === 'rows') return { as, column, rows: rowRules(shape.rows ?? [], otherLocales) }
  return { as, column, ...(shape.hasMany ? { separator: LIST_SEPARATOR } : {}), ...lookupFor(shape) }
}

/** What is known of a document: its import key, and where that is empty its id. */
const identityIn = (columns: readonly string[]): Pick<ImportMap, 'id' | 'key'> => {
  const id = columns.includes('id') ? { id: 'id' } : {}
  // A list without either is told that it lacks its key.
  const hasKey = columns.includes('importKey') || !columns.includes('id')
  return { ...id, key: hasKey ? { column: 'importKey' } : { text: '' } }
}

/**
 * The map that is used when none is given, for what an export wrote and for lists made by hand: a column is named after its
 * field (`name`, `address.city`, `title@en`), what it refers to by its import key or its id, and `importKey`, or where that is
 * empty `id`, is what a document is known by. What only the program writes is passed over, other columns are told as unused.
 */
export const defaultMap = ({ collection, columns, kind, otherLocales, shapes }: PlainList): ImportMap => {
  const byPath = new Map(shapes.map((shape) => [shape.path, shape]))
  const passedOver = (column: string) =>
    TELLING.includes(column) || byPath.get(fieldPath(column).path)?.isOurs === true
  const rules = columns.flatMap((column): [string, FieldRule][] => {
    const { locale, path } = fieldPath(column)
    const shape = byPath.get(path)
    if (path === 'importKey' || !shape || passedOver(column)) return []
    // JSON tells every name within an object: `story@en.root` is no language.
    if (locale !== undefined && (!shape.localized || locale.includes('.'))) return []
    const rule = ruleFor(column, shape, otherLocales)
    return rule ? [[column, rule]] : []
  })
  return {
    collection,
    ...identityIn(columns),
    // Only a list for spreadsheets has apostrophes that keep them from running a cell.
    everywhere: kind === 'csv' ? ['apostrophe', 'trim'] : ['trim'],
    fields: Object.fromEntries(rules),
    ignore: columns.filter(passedOver),
  }
}
