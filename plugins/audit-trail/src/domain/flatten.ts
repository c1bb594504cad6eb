import type { Json } from './json'
import { toJson } from './json'
import type { Step } from './path'
import { pathText } from './path'
import type { FieldShape, LeafKind, Shape } from './shape'

/** A value of a document, with what it is and whether it may be kept. */
export type Leaf = Readonly<{ value: Json; kind: LeafKind; isRedacted: boolean }>

type Plain = Readonly<Record<string, unknown>>
type Found = readonly [string, Leaf]

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** An id, however deep the document was read that it is of. */
const idIn = (value: unknown): Json => {
  if (!isPlain(value)) return toJson(value)
  if ('relationTo' in value) return { relationTo: toJson(value.relationTo), value: idIn(value.value) }
  return toJson(value.id)
}

const leafValue = (kind: LeafKind, value: unknown): Json => {
  const told = kind === 'reference' ? (Array.isArray(value) ? value.map(idIn) : idIn(value)) : toJson(value)
  // A list of nothing is as good as none: which of the two stands there depends on who wrote it last.
  return Array.isArray(told) && told.length === 0 ? null : told
}

const rowId = (row: Plain, at: number): string =>
  typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : `#${at}`

type Within = Readonly<{ before: readonly Step[]; isRedacted: boolean }>

const rowsOf = (
  field: Extract<FieldShape, { is: 'blocks' | 'rows' }>,
  rows: readonly unknown[],
  step: Step,
  { before, isRedacted }: Within,
): readonly Found[] => {
  const plain = rows.filter(isPlain).map((row, at) => {
    const block = field.is === 'blocks' ? String(row.blockType) : null
    return {
      of: field.is === 'blocks' ? (field.of[block ?? ''] ?? []) : field.of,
      row,
      step: { block, id: rowId(row, at) },
    }
  })
  const order = plain.map((each) => each.step.id)
  const leaf: Leaf = { isRedacted, kind: 'rows', value: order.length === 0 ? null : order }
  return [
    [pathText([...before, step]), leaf],
    ...plain.flatMap(({ of, row, step: own }) =>
      within(of, row, { before: [...before, { ...step, row: own }], isRedacted }),
    ),
  ]
}

const oneOf = (
  field: FieldShape,
  value: unknown,
  locale: string | null,
  around: Within,
): readonly Found[] => {
  const step: Step = { locale, name: field.name, row: null }
  const isRedacted = around.isRedacted || field.isRedacted
  const inside = { before: around.before, isRedacted }
  switch (field.is) {
    case 'group':
      return within(field.of, isPlain(value) ? value : {}, { before: [...around.before, step], isRedacted })
    case 'blocks':
    case 'rows':
      return rowsOf(field, Array.isArray(value) ? value : [], step, inside)
    case 'leaf':
      return [
        [
          pathText([...around.before, step]),
          { isRedacted, kind: field.kind, value: leafValue(field.kind, value) },
        ],
      ]
  }
}

const fieldIn = (field: FieldShape, doc: Plain, around: Within): readonly Found[] => {
  const value = doc[field.name]
  if (!field.isLocalized) return oneOf(field, value, null, around)
  return isPlain(value)
    ? Object.keys(value)
        .sort()
        .flatMap((locale) => oneOf(field, value[locale], locale, around))
    : []
}

const within = (shape: Shape, doc: Plain, around: Within): readonly Found[] =>
  shape.flatMap((field) => fieldIn(field, doc, around))

/**
 * The values of a document by the way to each, in the order of its fields: of a localized field one for each language, of rows by their
 * ids, with the order of rows as a value of its own. What says nothing is left out.
 */
export const flatten = (shape: Shape, doc: Plain): ReadonlyMap<string, Leaf> =>
  new Map(within(shape, doc, { before: [], isRedacted: false }).filter(([, { value }]) => value !== null))
