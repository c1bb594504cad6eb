import type { EntryRow } from './entryRow'
import type { PublicReference } from './publicEntry'
import type { PublicField, PublicFile } from './publicField'

/** What a part of a row holds: a field, or documents that it names, or the bytes of an upload. */
export type PartValue =
  | { kind: 'field'; field: PublicField }
  | { kind: 'references'; references: PublicReference[] }
  | { kind: 'files'; files: PublicFile[] }

/** The parts that every row has; the others are its fields and the roles of its references, under the names a host gave them. */
export const rowSections = [
  'title',
  'path',
  'summary',
  'fields',
  'references',
  'files',
  'sortAt',
  'visibleFrom',
  'visibleUntil',
] as const

/** Where in a row a part stands. */
export type RowSection = (typeof rowSections)[number]

/** A part of a row as it would be written and as it is now, null where there is nothing. */
export type RowPart = {
  section: RowSection
  /** The name of a field or a role; that of the section otherwise. */
  name: string
  planned: PartValue | null
  present: PartValue | null
  isChanged: boolean
}

/** What of a row anybody can ever see. */
export type SeenRow = Pick<
  EntryRow,
  'data' | 'lang' | 'locale' | 'path' | 'sortAt' | 'visibleFrom' | 'visibleUntil'
>

type Named = { section: RowSection; name: string; value: PartValue }

const fieldPart = (section: RowSection, field: PublicField | null): Named[] =>
  field === null ? [] : [{ section, name: section, value: { kind: 'field', field } }]

const instant = (at: string | null): PublicField | null => (at === null ? null : { kind: 'date', date: at })

const referenceParts = (references: readonly PublicReference[]): Named[] =>
  [...new Set(references.map(({ role }) => role))].map((role) => ({
    section: 'references',
    name: role,
    value: { kind: 'references', references: references.filter((each) => each.role === role) },
  }))

const partsOf = ({ data, lang, path, sortAt, visibleFrom, visibleUntil }: SeenRow): Named[] => [
  ...fieldPart('title', data.title && { kind: 'text', ...data.title }),
  ...fieldPart('path', path === null ? null : { kind: 'text', lang, text: path }),
  ...fieldPart('summary', data.summary && { kind: 'text', ...data.summary }),
  ...Object.entries(data.fields).map(([name, field]): Named => ({
    section: 'fields',
    name,
    value: { kind: 'field', field },
  })),
  ...referenceParts(data.references),
  ...(data.files.length > 0
    ? [{ section: 'files', name: 'files', value: { kind: 'files', files: data.files } } satisfies Named]
    : []),
  ...fieldPart('sortAt', instant(sortAt)),
  ...fieldPart('visibleFrom', instant(visibleFrom)),
  ...fieldPart('visibleUntil', instant(visibleUntil)),
]

/** The database keeps the keys of an object in an order of its own. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  )
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

/**
 * Lays the row that would be written beside the one that is there now, part by part. Fields that the allow-list knows and
 * that hold nothing are parts too when they are named in `fields`.
 */
export const compareRows = (
  planned: SeenRow | null,
  present: SeenRow | null,
  fields: readonly string[] = [],
): RowPart[] => {
  const [after, before] = [planned, present].map((row) => (row === null ? [] : partsOf(row)))
  const all = [
    ...(after ?? []),
    ...(before ?? []),
    ...fields.map((name) => ({ section: 'fields' as const, name })),
  ]
  const find = (parts: readonly Named[] | undefined, wanted: Pick<Named, 'name' | 'section'>) =>
    parts?.find(({ name, section }) => section === wanted.section && name === wanted.name)?.value ?? null
  return rowSections.flatMap((section) => {
    const names = new Set(all.filter((part) => part.section === section).map(({ name }) => name))
    return [...names].map((name) => {
      const [next, now] = [find(after, { name, section }), find(before, { name, section })]
      return { section, name, planned: next, present: now, isChanged: !isSame(next, now) }
    })
  })
}
