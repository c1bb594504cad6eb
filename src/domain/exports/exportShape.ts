import type { FieldShape } from '../imports/map/defaultMap'

/** One column of an export, or one name in a row of a list: a field, in one language where it is kept per language. */
export interface ExportColumn {
  /** Absent where the field is the same in every language. */
  readonly locale?: string
  readonly name: string
  readonly shape: FieldShape
}

/** The languages of a program, the default one first. */
export type Locales = readonly [standard: string, ...others: string[]]

/** The columns of a field: one, or one for each language, the default one without its code. */
export const columnsOf = (shape: FieldShape, [standard, ...others]: Locales): ExportColumn[] => {
  const { localized, path } = shape
  if (!localized) return [{ name: path, shape }]
  return [
    { locale: standard, name: path, shape },
    ...others.map((locale) => ({ locale, name: `${path}@${locale}`, shape })),
  ]
}

/** The columns of an export, in the order of its file: what a document is known by, its fields, and whether it is on the site. */
export const exportColumns = (shapes: readonly FieldShape[], locales: Locales): ExportColumn[] => {
  const id: FieldShape = { hasMany: false, isOurs: true, localized: false, path: 'id', type: 'text' }
  const rank = ({ path }: FieldShape): number => (path === 'importKey' ? 0 : path === '_status' ? 2 : 1)
  const inOrder = [0, 1, 2].flatMap((wanted) => shapes.filter((shape) => rank(shape) === wanted))
  return [id, ...inOrder].flatMap((shape) => columnsOf(shape, locales))
}
