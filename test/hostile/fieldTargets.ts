import type { FlattenedField, Payload } from 'payload'

/** A field of a document that takes part, and how to say its value in a change of the document. */
export interface FieldTarget {
  /** The collection, or the global with `globals/` in front. */
  of: string
  path: string
  /** The kind of field; `ui` for what is never kept. */
  type: string
  hasMany: boolean
  /** What a relation may lead to; nothing for any other field. */
  relationTo: readonly string[]
  body: (value: unknown) => Data
  /** What a document holds there. */
  read: (doc: Data) => unknown
}

type Data = Record<string, unknown>
type Ids = Readonly<Record<string, string>>
type Place = Pick<FieldTarget, 'body' | 'of' | 'path' | 'read'>

/** How a document of a collection, or a global, is changed over REST. */
export const addressOf = (of: string, ids: Ids): { method: string; path: string } =>
  of.startsWith('globals/')
    ? { method: 'POST', path: `${of}?depth=0` }
    : { method: 'PATCH', path: `${of}/${ids[of] ?? ''}?depth=0` }

const optionOf = (field: FlattenedField): unknown => {
  const [option] = 'options' in field ? field.options : []
  return typeof option === 'object' ? option.value : option
}

/** Something that the field may well hold, so that the rest of a row is not what is refused. */
const sampleOf = (field: FlattenedField, ids: Ids): unknown => {
  const many = (one: unknown): unknown => ('hasMany' in field && field.hasMany ? [one] : one)
  switch (field.type) {
    case 'checkbox':
      return false
    case 'date':
      return '2026-05-31'
    case 'number':
      return field.min ?? 1
    case 'radio':
    case 'select':
      return many(optionOf(field))
    case 'relationship':
    case 'upload':
      return many(ids[[field.relationTo].flat()[0] ?? ''])
    case 'text':
    case 'textarea':
      return field.name === 'id' ? undefined : 'Iets'
    default:
      return undefined
  }
}

const partOf = (holder: unknown, name: number | string): unknown =>
  typeof holder === 'object' && holder !== null ? (holder as Data)[name] : undefined

const innerOf = (field: FlattenedField, place: Place, ids: Ids): FieldTarget[] => {
  if (!('flattenedFields' in field)) return []
  const isRows = field.type === 'array'
  const row = isRows
    ? Object.fromEntries(field.flattenedFields.map((inner) => [inner.name, sampleOf(inner, ids)]))
    : {}
  const body = (data: Data): Data => place.body(isRows ? [{ ...row, ...data }] : data)
  const read = (doc: Data): unknown => (isRows ? partOf(place.read(doc), 0) : place.read(doc))
  const path = isRows ? `${place.path}.0.` : `${place.path}.`
  return field.flattenedFields.flatMap((inner) =>
    targetsAt(
      inner,
      {
        body: (value) => body({ [inner.name]: value }),
        of: place.of,
        path: path + inner.name,
        read: (doc) => partOf(read(doc), inner.name),
      },
      ids,
    ),
  )
}

const targetsAt = (field: FlattenedField, place: Place, ids: Ids): FieldTarget[] => [
  {
    ...place,
    hasMany: 'hasMany' in field && field.hasMany === true,
    relationTo: 'relationTo' in field ? [field.relationTo].flat() : [],
    type: 'virtual' in field && field.virtual ? 'ui' : field.type,
  },
  ...innerOf(field, place, ids),
]

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

const besideOf = (fields: readonly FlattenedField[]): FlattenedField[] =>
  beside
    .filter((name) => !fields.some((field) => field.name === name))
    .map((name) => ({ name, type: 'ui' }) as unknown as FlattenedField)

/** Every field of every collection and global, those in groups and rows too, and some names that are none. */
export const fieldTargets = ({ config }: Payload, ids: Ids): FieldTarget[] =>
  [
    ...config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .map(({ flattenedFields, slug }) => ({ fields: flattenedFields, of: slug })),
    ...config.globals.map(({ flattenedFields, slug }) => ({
      fields: flattenedFields,
      of: `globals/${slug}`,
    })),
  ].flatMap(({ fields, of }) =>
    [...fields, ...besideOf(fields)].flatMap((field) =>
      targetsAt(
        field,
        {
          // In this way __proto__ is a name like every other.
          body: (value) => Object.fromEntries([[field.name, value]]),
          of,
          path: field.name,
          read: (doc) => doc[field.name],
        },
        ids,
      ),
    ),
  )
