import { named } from '@streekwerk/payload-kit'
import type { Field, Payload } from 'payload'

import type { FieldShape, LeafKind, Shape } from '../domain/shape'
import type { NamedField } from './namedFields'
import { blocksIn, namedFields } from './namedFields'
import { optionsOf } from './optionsOf'

/** What Payload keeps beside the fields of every document: when it was written, of which the entry tells. */
const unsaid = new Set(['createdAt', 'updatedAt'])

/** The same of an account: what would tell how to get into it, and what changes with each sign-in. */
const unsaidOfAccounts = new Set([
  '_verificationToken',
  'apiKeyIndex',
  'lockUntil',
  'loginAttempts',
  'resetPasswordExpiration',
  'resetPasswordToken',
  'salt',
  'sessions',
])

/** The same of a file: what follows from its name. */
const unsaidOfUploads = new Set(['sizes', 'thumbnailURL', 'url'])

/** What guards an account: that it changed is told, what it is never. */
const guarding = new Set(['apiKey', 'hash', 'password'])

type Around = Readonly<{
  isAccount: boolean
  isUpload: boolean
  isLocalized: boolean
  isRedacted: (path: string) => boolean
  payload: Payload
  path: string
}>

const isUnsaid = (name: string, { isAccount, isUpload }: Around): boolean =>
  unsaid.has(name) || (isAccount && unsaidOfAccounts.has(name)) || (isUpload && unsaidOfUploads.has(name))

const kindOf = (type: Field['type']): LeafKind => {
  switch (type) {
    case 'relationship':
    case 'upload':
      return 'reference'
    case 'richText':
      return 'richText'
    case 'json':
      return 'json'
    default:
      return 'plain'
  }
}

const blocksOf = (
  field: Extract<Field, { type: 'blocks' }>,
  around: Around,
): Readonly<Record<string, Shape>> =>
  Object.fromEntries(
    blocksIn(around.payload, field).map(({ fields, slug }) => [slug, shapeOfFields(fields, around)]),
  )

const shapeOfField = (field: NamedField, around: Around): readonly FieldShape[] => {
  const { name } = field
  const isTop = around.path === ''
  // Of a row its id is where it is, and no value in it.
  if (name === 'id' || (isTop && isUnsaid(name, around))) return []
  if ('virtual' in field && field.virtual) return []
  const path = isTop ? name : `${around.path}.${name}`
  const isLocalized = !around.isLocalized && 'localized' in field && field.localized === true
  const own = {
    isLocalized,
    isRedacted: around.isRedacted(path) || (isTop && around.isAccount && guarding.has(name)),
    name,
  }
  const inside = { ...around, isLocalized: around.isLocalized || isLocalized, path }
  switch (field.type) {
    case 'array':
      return [{ ...own, is: 'rows', of: shapeOfFields(field.fields, inside) }]
    case 'blocks':
      return [{ ...own, is: 'blocks', of: blocksOf(field, inside) }]
    case 'group':
      return [{ ...own, is: 'group', of: shapeOfFields(field.fields, inside) }]
    case 'join':
      return []
    default:
      return [{ ...own, is: 'leaf', kind: kindOf(field.type) }]
  }
}

const shapeOfFields = (fields: readonly Field[], around: Around): Shape =>
  namedFields(fields).flatMap((field) => shapeOfField(field, around))

/** Whether a value guards an account: that it changed is told to whoever may look at its history, although nobody may read it. */
export const isGuarding = (payload: Payload, { isGlobal, slug }: Subject, path: string): boolean =>
  !isGlobal && Boolean(payload.collections[named(slug)]?.config.auth) && guarding.has(path)

/** What is recorded, by its name: a collection, or a global, of which there is one document. */
export type Subject = Readonly<{ slug: string; isGlobal: boolean }>

/** The fields of a collection or a global; none where there is none of that name. */
export const fieldsOf = (payload: Payload, { isGlobal, slug }: Subject): readonly Field[] =>
  (isGlobal
    ? payload.globals.config.find((each) => each.slug === slug)?.fields
    : payload.collections[named(slug)]?.config.fields) ?? []

const made = new WeakMap<Payload, Map<string, Shape>>()

/** What documents of a collection or a global look like to a diff; it is worked out once. */
export const shapeOf = (payload: Payload, subject: Subject): Shape => {
  const shapes = made.get(payload) ?? new Map<string, Shape>()
  made.set(payload, shapes)
  const key = `${subject.isGlobal} ${subject.slug}`
  const redacted = optionsOf(payload)?.redact[subject.slug] ?? []
  const config = subject.isGlobal ? undefined : payload.collections[named(subject.slug)]?.config
  const shape =
    shapes.get(key) ??
    shapeOfFields(fieldsOf(payload, subject), {
      isAccount: Boolean(config?.auth),
      isUpload: Boolean(config?.upload),
      isLocalized: false,
      isRedacted: (path) => redacted.includes(path),
      path: '',
      payload,
    })
  shapes.set(key, shape)
  return shape
}
