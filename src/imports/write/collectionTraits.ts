import type {
  FieldAccess,
  FieldHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload'

import type { FieldTraits } from '../../domain/imports/documents/changedFields'
import type { RowTraits } from '../../domain/imports/documents/rowData'
import { canBeListed, type FieldShape } from '../../domain/imports/map/defaultMap'
import { hasRowsInRows } from '../../payload/rowsInRows'
import { KEY_FIELD } from './keyField'

/** The two ways to write. */
export type Writing = 'create' | 'update'

/** A field that a file can fill, and how the collection brings its value into its standard form. */
export interface FieldTrait extends FieldShape {
  /** The values of a closed list. */
  readonly choices?: readonly string[]
  /** Whether an export tells it: not what the program keeps for itself. */
  readonly isTold: boolean
  /** Who may read it in any document, its groups asked first. */
  readonly mayRead: readonly FieldAccess[]
  /** Who may fill and change it, its groups asked first. */
  readonly mayWrite: Readonly<Record<Writing, readonly FieldAccess[]>>
  readonly rows?: readonly FieldTrait[]
  readonly standardise: readonly FieldHook[]
}

/** What an import has to know of a collection to write into it. */
export interface CollectionTraits extends FieldTraits {
  readonly fields: ReadonlyMap<string, FieldTrait>
  readonly hasDrafts: boolean
  readonly hasTrash: boolean
  /** Why nothing can be read into it or out of it as a list. */
  readonly isClosed: boolean
  readonly rows: ReadonlyMap<string, RowTraits>
}

/** What Payload itself keeps of a file. */
const OF_FILES = new Set([
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
])

/** What of the program's own an export leaves out: its books, and what it hides from people as well. */
const BOOKS = new Set(['createdAt', 'deletedAt', 'updatedAt'])

const isTold = (field: FlattenedField, parent: Parent): boolean => {
  if (parent.ofUpload && OF_FILES.has(field.name)) return field.name === 'filename'
  const isHidden = 'admin' in field && field.admin?.hidden === true
  return canBeListed(field.type) && !BOOKS.has(field.name) && !(isHidden && isOurs(field, parent))
}

/** Where the document decides who may read a field, a list of documents cannot ask beforehand: `custom.readByDocument`. */
const readersOf = (field: FlattenedField): readonly FieldAccess[] => {
  const { read } = accessOf(field)
  return read && field.custom?.readByDocument !== true ? [read] : []
}

type Parent = Pick<FieldTrait, 'mayRead' | 'mayWrite'> & { ofUpload: boolean; prefix: string }

const anybody: Pick<FieldTrait, 'mayRead' | 'mayWrite'> = {
  mayRead: [],
  mayWrite: { create: [], update: [] },
}

const accessOf = (field: FlattenedField) => ('access' in field ? field.access : undefined) ?? {}

const writersOf = (field: FlattenedField, { mayWrite }: Parent): FieldTrait['mayWrite'] => {
  const asked = (writing: Writing) => {
    const may = accessOf(field)[writing]
    return may ? [...mayWrite[writing], may] : mayWrite[writing]
  }
  return { create: asked('create'), update: asked('update') }
}

const administrator = {
  context: {},
  user: { active: true, collection: 'users', id: 'nobody', organisation: null, roles: ['admin'] },
} as unknown as PayloadRequest

/** Whether nobody may write a field, not even an administrator: then the program does. */
const isOurs = (field: FlattenedField, { ofUpload }: Parent): boolean => {
  const { create, update } = accessOf(field)
  const closed = [create, update].every((may) => may?.({ req: administrator } as never) === false)
  return closed || (ofUpload && OF_FILES.has(field.name))
}

/** What is worked out when it is read, kept as a secret, or the other side of a relation, is nothing that a list holds. */
const isKept = (field: FlattenedField): boolean =>
  field.type !== 'join' &&
  !('virtual' in field && Boolean(field.virtual)) &&
  !('hidden' in field && field.hidden === true)

const choicesOf = (field: FlattenedField): { choices?: readonly string[] } =>
  field.type === 'select' || field.type === 'radio'
    ? { choices: field.options.map((option) => (typeof option === 'string' ? option : option.value)) }
    : {}

const hasKey = (config: SanitizedConfig, slug: string): boolean =>
  config.collections.some(
    (collection) =>
      collection.slug === slug && collection.flattenedFields.some(({ name }) => name === KEY_FIELD),
  )

const relationOf = (
  config: SanitizedConfig,
  field: FlattenedField,
): Pick<FieldShape, 'pointsAt' | 'pointsByKey'> =>
  'relationTo' in field && typeof field.relationTo === 'string'
    ? { pointsAt: field.relationTo, pointsByKey: hasKey(config, field.relationTo) }
    : {}

/** Every field by its path, groups and named tabs opened; the rows of a list have fields of their own. */
const fieldsIn = (config: SanitizedConfig, fields: readonly FlattenedField[], parent: Parent): FieldTrait[] =>
  fields.filter(isKept).flatMap((field): FieldTrait[] => {
    const path = `${parent.prefix}${field.name}`
    const mayRead = [...parent.mayRead, ...readersOf(field)]
    const mayWrite = writersOf(field, parent)
    if (field.type === 'group' || field.type === 'tab')
      return fieldsIn(config, field.flattenedFields, { ...parent, mayRead, mayWrite, prefix: `${path}.` })
    const standardise = ('hooks' in field && (field.hooks?.beforeValidate as FieldHook[] | undefined)) || []
    const inner = { ...anybody, ofUpload: false, prefix: '' }
    const trait = {
      ...choicesOf(field),
      ...relationOf(config, field),
      hasMany: 'hasMany' in field && field.hasMany === true,
      isOurs: isOurs(field, parent),
      isTold: isTold(field, parent),
      localized: 'localized' in field && field.localized === true,
      mayRead,
      mayWrite,
      path,
      ...(field.type === 'array' && {
        rows: fieldsIn(
          config,
          field.flattenedFields.filter(({ name }) => name !== 'id'),
          inner,
        ),
      }),
      standardise,
      type: field.type,
    }
    return [trait]
  })

const localizedIn = (fields: readonly FieldTrait[]): ReadonlySet<string> =>
  new Set(fields.filter(({ localized }) => localized).map(({ path }) => path))

const traitsOf = (config: SanitizedConfig, collection: SanitizedCollectionConfig): CollectionTraits => {
  const parent = { ...anybody, ofUpload: Boolean(collection.upload), prefix: '' }
  const fields = fieldsIn(config, collection.flattenedFields, parent)
  return {
    fields: new Map(fields.map((field) => [field.path, field])),
    hasDrafts: Boolean(collection.versions?.drafts),
    hasTrash: collection.trash,
    // Accounts get their secrets by an invitation, and Payload keeps its own books.
    isClosed:
      Boolean(collection.auth) ||
      collection.slug.startsWith('payload-') ||
      collection.admin.hidden === true ||
      hasRowsInRows(collection.fields),
    localized: localizedIn(fields),
    rows: new Map(
      fields.flatMap(({ path, rows }) =>
        rows ? [[path, { localized: localizedIn(rows), paths: rows.map((row) => row.path) }]] : [],
      ),
    ),
  }
}

/** A config never changes once it is made, and an export asks for its traits on every page. */
const known = new WeakMap<SanitizedCollectionConfig, CollectionTraits>()

/** Reads what an import has to know of a collection from the config; undefined when there is no such collection. */
export const collectionTraits = (config: SanitizedConfig, slug: string): CollectionTraits | undefined => {
  const collection = config.collections.find((candidate) => candidate.slug === slug)
  if (!collection) return undefined
  const traits = known.get(collection) ?? traitsOf(config, collection)
  known.set(collection, traits)
  return traits
}
