import { isEmpty, languageOf, type SettledField, valueAt } from './documentData'
import { rowsHeld, type RowTraits } from './rowData'

/** What has to be known of a collection's fields to compare documents. */
export interface FieldTraits {
  /** Paths of fields that are kept per language. */
  readonly localized: ReadonlySet<string>
  /** By the path of a field that holds rows: what their own fields are. */
  readonly rows?: ReadonlyMap<string, RowTraits>
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)

const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, entry]) => entry !== undefined)

/** Whether two values mean the same: order of names, form of an instant, kind of emptiness and white space around a text do not count. */
export const isSameValue = (one: unknown, other: unknown): boolean => {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other)
  if (isInstant(one) && isInstant(other)) return Date.parse(one) === Date.parse(other)
  if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim()
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [entriesOf(one as object), new Map(entriesOf(other as object))]
  return (
    left.length === right.size &&
    left.every(([name, value]) => right.has(name) && isSameValue(value, right.get(name)))
  )
}

/** The fields whose value in the document (every language at once) is not the one that the file gives. */
export const changedFields = <Field extends SettledField>(
  document: unknown,
  fields: readonly Field[],
  { localized, rows }: FieldTraits,
  defaultLocale: string,
): Field[] =>
  fields.filter(({ locale = defaultLocale, path, value }) => {
    const held = valueAt(document, path)
    const current = localized.has(path) ? languageOf(held, locale) : held
    const inner = rows?.get(path)
    return !isSameValue(inner ? rowsHeld(current, inner, locale) : current, value)
  })
