import type { FlattenedField, Payload } from 'payload'

/** A field of a document that takes part, and how to say its value in a change of the document. */
export interface FieldTarget {
  /** The collection, or the global with `globals/` in front. */
  of: string
  path: string
  type: string
  hasMany: boolean
  body: (value: unknown) => Record<string, unknown>
  /** What a document holds there. */
  read: (doc: Record<string, unknown>) => unknown
}

type Sample = (field: FlattenedField) => unknown

const optionOf = (field: FlattenedField): unknown => {
  const [option] = 'options' in field ? field.options : []
  return typeof option === 'object' ? option.value : option
}

/** Something that the field may well hold, so that the rest of a row is not what is refused. */
const sampleOf =
  (idOf: (slug: string) => string | undefined): Sample =>
  (field) => {
    switch (field.type) {
      case 'checkbox':
        return false
      case 'date':
        return '2026-05-31'
      case 'number':
        return field.min ?? 1
      case 'radio':
      case 'select':
        return 'hasMany' in field && field.hasMany ? [optionOf(field)] : optionOf(field)
      case 'relationship':
      case 'upload': {
        const id = idOf([field.relationTo].flat()[0] ?? '')
        return field.hasMany ? [id] : id
      }
      case 'text':
      case 'textarea':
        return field.name === 'id' ? undefined : 'Iets'
      default:
        return undefined
    }
  }

type Place = Pick<FieldTarget, 'body' | 'of' | 'path' | 'read'>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const innerOf = (field: FlattenedField, place: Place, sample: Sample): FieldTarget[] => {
  if (!('flattenedFields' in field)) return []
  const fields = field.flattenedFields
  if (field.type !== 'array')
    return fields.flatMap((inner) =>
      targetsAt(inner, { ...place, body: (value) => place.body({ [inner.name]: value }) }, sample),
    )
  const row = Object.fromEntries(fields.map((inner) => [inner.name, sample(inner)]))
  const inRow = {
    ...place,
    path: `${place.path}.0`,
    read: (doc: Record<string, unknown>) => (place.read(doc) as unknown[] | undefined)?.[0],
  }
  return fields.flatMap((inner) =>
    targetsAt(inner, { ...inRow, body: (value) => place.body([{ ...row, [inner.name]: value }]) }, sample),
  )
}

const targetsAt = (field: FlattenedField, within: Place, sample: Sample): FieldTarget[] => {
  const read = (doc: Record<string, unknown>): unknown => {
    const holder = within.read(doc)
    return isRecord(holder) ? holder[field.name] : undefined
  }
  const place = { ...within, path: within.path === '' ? field.name : `${within.path}.${field.name}`, read }
  const target = {
    ...place,
    hasMany: 'hasMany' in field && field.hasMany === true,
    type: 'virtual' in field && field.virtual ? 'ui' : field.type,
  }
  return [target, ...innerOf(field, place, sample)]
}

/** Names that are no fields of a form but that a change may hold all the same. */
const beside = [
  'id',
  'password',
  'file',
  '__proto__',
  '_status',
  'createdAt',
  'deletedAt',
  'sizes',
  'nothing',
]

/** Every field of every collection and global, those in groups and rows too, and some names that are none. */
export const fieldTargets = (
  { config }: Payload,
  idOf: (slug: string) => string | undefined,
): FieldTarget[] =>
  [
    ...config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .map(({ flattenedFields, slug }) => ({ fields: flattenedFields, of: slug })),
    ...config.globals.map(({ flattenedFields, slug }) => ({
      fields: flattenedFields,
      of: `globals/${slug}`,
    })),
  ].flatMap(({ fields, of }) => {
    const names = new Set(fields.map(({ name }) => name))
    const more = beside.filter((name) => !names.has(name)).map((name) => ({ name, type: 'ui' }))
    return [...fields, ...(more as unknown as FlattenedField[])].flatMap((field) =>
      targetsAt(
        field,
        // A name like __proto__ must be a name like every other.
        { body: (value) => Object.fromEntries([[field.name, value]]), of, path: '', read: (doc) => doc },
        sampleOf(idOf),
      ),
    )
  })
