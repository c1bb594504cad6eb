import { isDay } from './isDay'
import type { Shape, ShapeFault, Shapes } from './shape'

type Named = Readonly<Record<string, unknown>>

/** Whether a value is an object with names, and neither a list nor a date. */
export const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** PostgreSQL keeps no text with a null byte in it. */
const isText = (value: unknown, atMost: number): boolean =>
  typeof value === 'string' && value.length <= atMost && !value.includes('\u0000')

/** A number as a form sends it: of what else JavaScript reads as one Payload would keep another. */
const WRITTEN = /^\s*(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)?\s*$/i

const isNumber = (value: unknown): boolean => {
  if (typeof value !== 'number' && (typeof value !== 'string' || !WRITTEN.test(value))) return false
  return Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' ? /^[\w-]{1,100}$/.test(value) : Number.isSafeInteger(value)

/** An id, the document that has it, or the empty text with which a form says that there is none. */
const isReference = (value: unknown): boolean => value === '' || isId(isNamed(value) ? value.id : value)

/** A document that was deleted leaves an empty value behind, which may be sent back. */
const isRecord = (value: unknown, collections: readonly string[]): boolean =>
  isNamed(value) &&
  collections.some((collection) => collection === value.relationTo) &&
  (value.value === null || isReference(value.value))

const isAmong = (value: unknown, choices: readonly string[]): boolean =>
  choices.some((choice) => choice === value)

const at = (path: string, name: number | string): string => (path === '' ? String(name) : `${path}.${name}`)

const firstOf = <Each>(
  all: readonly Each[],
  faultOf: (each: Each, place: number) => ShapeFault | undefined,
): ShapeFault | undefined => {
  for (const [place, each] of all.entries()) {
    const fault = faultOf(each, place)
    if (fault) return fault
  }
  return undefined
}

const groupFault = (shapes: Shapes, value: unknown, path: string): ShapeFault | undefined => {
  if (!isNamed(value)) return { expected: 'group', path }
  return firstOf(Object.entries(shapes), ([name, shape]) => shapeFault(shape, value[name], at(path, name)))
}

const rowsFault = (
  { atMost, of }: Extract<Shape, { is: 'rows' }>,
  value: unknown,
  path: string,
): ShapeFault | undefined => {
  // How many rows there are is what a form says of a list without any.
  if (value === 0 || value === '0') return undefined
  if (!Array.isArray(value) || value.length > atMost) return { expected: 'rows', path }
  return firstOf(value as unknown[], (row, place) =>
    groupFault({ ...of, id: { atMost: 100, is: 'text' } }, row, at(path, place)),
  )
}

const isWellFormed = (shape: Exclude<Shape, { is: 'group' | 'rows' }>, value: unknown): boolean => {
  switch (shape.is) {
    case 'anything':
      return true
    case 'choice':
      return isAmong(value, shape.of)
    case 'choices':
      return Array.isArray(value) && value.every((each) => isAmong(each, shape.of))
    case 'day':
      return value === '' || isDay(value)
    case 'number':
      return isNumber(value)
    case 'record':
      return isRecord(value, shape.of)
    case 'reference':
      return isReference(value)
    case 'references':
      return Array.isArray(value) && value.length <= shape.atMost && value.every(isReference)
    case 'text':
      return isText(value, shape.atMost)
    case 'yesOrNo':
      return typeof value === 'boolean' || isAmong(value, ['true', 'false', ''])
  }
}

/**
 * The first place where a value from outside is ill-formed, or undefined. It knows what forms send where something was left
 * empty, and tells nothing of what is well-formed and yet makes no sense.
 */
export const shapeFault = (shape: Shape, value: unknown, path = ''): ShapeFault | undefined => {
  if (value === undefined) return undefined
  // What has parts is walked through, and nothing has none.
  if (shape.is === 'group') return groupFault(shape.of, value, path)
  if (shape.is === 'rows') return rowsFault(shape, value, path)
  return value === null || isWellFormed(shape, value) ? undefined : { expected: shape.is, path }
}
