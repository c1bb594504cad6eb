import { randomBytes } from 'node:crypto'

import type { FlattenedField } from 'payload'

import { richText } from '../../src/seed/text/richText'

/** A document as the database keeps it: what is localized by language. */
export type Data = Record<string, unknown>

/** How a document is filled. */
export interface Planting {
  collection: string
  isUpload: boolean
  /** Makes the mark for a field, by its path. */
  make: (path: string) => string
  /** A document of each collection, for rows that must name one. */
  samples: Readonly<Record<string, string | undefined>>
  /** Fields that stay as they are, as `projects.title`. @default none */
  leaves?: ReadonlySet<string>
}

type Holder = FlattenedField & { flattenedFields: FlattenedField[] }

const LOCALES = ['nl', 'en']
/** Fields whose form the database itself watches, or by which others are tied to a document: no mark can stand there. */
const FORMED = new Set([
  'curriculum-links.schoolYear',
  'indicators.dimensions.categories.key',
  'indicators.dimensions.key',
  'kpi-measurements.parts.category',
  'kpi-measurements.parts.dimension',
  'kpi-measurements.writtenBy',
  'kpi-periods.key',
  'kpi-periods.lockTrail',
  'life-cycles.phases.key',
  'municipalities.code',
  'phase-trails.phase',
])
/** What an upload is called is where its bytes lie: it gets its mark when it is made. */
const OF_UPLOADS = new Set(['avif', 'filename', 'mimeType', 'url', 'thumbnailURL', 'sizes'])

const isHolder = (field: FlattenedField): field is Holder => 'flattenedFields' in field
const isVirtual = (field: FlattenedField): boolean =>
  field.type === 'join' || ('virtual' in field && Boolean(field.virtual))
const isMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true

const textWith = ({ name }: FlattenedField, mark: string): string =>
  /(?:url|website)$/i.test(name) ? `https://${mark}.example/` : mark

/** What is stored as a whole stays what it is where it is a list, with the mark beside it in each row. */
const jsonWith = (old: unknown, mark: string): unknown =>
  Array.isArray(old) ? old.map((row: object) => ({ ...row, word: mark })) : { word: mark }

const wordsWith = (field: FlattenedField, mark: string, old?: unknown): unknown => {
  switch (field.type) {
    case 'code':
    case 'text':
    case 'textarea':
      return isMany(field) ? [textWith(field, mark)] : textWith(field, mark)
    case 'email':
      return `${mark}@marks.example`
    case 'json':
      return jsonWith(old, mark)
    case 'richText':
      return richText(mark)
    default:
      return undefined
  }
}

const isLeft = (field: FlattenedField, path: string, { collection, isUpload, leaves }: Planting): boolean =>
  field.name === 'id' ||
  FORMED.has(`${collection}.${path}`) ||
  (isUpload && OF_UPLOADS.has(path)) ||
  leaves?.has(`${collection}.${path}`) === true

/** Whether a mark can stand in a field of this kind at this path. */
const holdsWords = (field: FlattenedField, path: string, planting: Planting): boolean =>
  !isVirtual(field) && !isLeft(field, path, planting) && wordsWith(field, '') !== undefined

const sampleFor = (field: FlattenedField, { samples }: Planting): unknown => {
  const many = (one: unknown): unknown => (isMany(field) ? [one] : one)
  if (field.type === 'relationship' || field.type === 'upload')
    return many(samples[[field.relationTo].flat()[0] ?? ''])
  if (field.type === 'date') return '2026-03-01T00:00:00.000Z'
  if (field.type === 'number') return 1
  if (field.type !== 'select' && field.type !== 'radio') return undefined
  const [option] = field.options
  return many(typeof option === 'object' ? option.value : option)
}

const rowsOf = (field: Holder, old: unknown, path: string, planting: Planting): Data[] => {
  const first = Object.fromEntries(
    field.flattenedFields.map((inner) => [inner.name, sampleFor(inner, planting)]),
  )
  // Payload names a row before it reaches the database, which does not.
  const rows =
    Array.isArray(old) && old.length > 0
      ? (old as Data[])
      : [{ ...first, id: randomBytes(12).toString('hex') }]
  return rows.map((row) => plantedFields(field.flattenedFields, row, planting, `${path}.`))
}

/** A new row needs what names it, and no mark can stand there. */
const formOf = (field: FlattenedField): string | undefined =>
  field.type === 'text' && field.name !== 'id' && 'required' in field && field.required
    ? 'een-woord'
    : undefined

const valueOf = (field: FlattenedField, old: unknown, path: string, planting: Planting): unknown => {
  if (isLeft(field, path, planting)) return old ?? formOf(field)
  if (isHolder(field) && field.type === 'array') return rowsOf(field, old, path, planting)
  if (isHolder(field)) return plantedFields(field.flattenedFields, (old ?? {}) as Data, planting, `${path}.`)
  if (!holdsWords(field, path, planting)) return old
  const make = (): unknown => wordsWith(field, planting.make(path), old)
  return 'localized' in field && field.localized
    ? Object.fromEntries(LOCALES.map((locale) => [locale, make()]))
    : make()
}

/** What a document holds with a mark in every field of words, in each language; what else it holds stays. */
export const plantedFields = (
  fields: readonly FlattenedField[],
  old: Data,
  planting: Planting,
  prefix = '',
): Data =>
  Object.fromEntries(
    fields
      .filter((field) => !isVirtual(field))
      .map((field) => [field.name, valueOf(field, old[field.name], prefix + field.name, planting)] as const)
      .filter(([, value]) => value !== undefined),
  )

/** The paths at which a document of these fields holds words. */
export const pathsOfWords = (
  fields: readonly FlattenedField[],
  planting: Pick<Planting, 'collection' | 'isUpload'>,
): string[] => {
  const paths: string[] = []
  plantedFields(fields, {}, { ...planting, make: (path) => String(paths.push(path)), samples: {} })
  return [...new Set(paths)]
}
