import type { Issue } from '../issues/issue'
import type { Json } from '../map/importMap'
import { isNestedTooDeep, MOST_NESTED } from '../text/nesting'
import type { Row } from './row'

const ZERO = '\u0000'

const holdsZero = (cell: Json): boolean => {
  if (typeof cell === 'string') return cell.includes(ZERO)
  if (typeof cell !== 'object' || cell === null) return false
  return Object.entries(cell).some(([name, inner]) => name.includes(ZERO) || holdsZero(inner))
}

const lengthOf = (cell: Json): number =>
  typeof cell === 'string' ? cell.length : JSON.stringify(cell).length

/** A cell that begins like JSON may be read as JSON further on. */
const isDeep = (cell: Json): boolean =>
  typeof cell === 'string' && /^\s*[[{]/.test(cell) && isNestedTooDeep(cell)

type Told = Pick<Issue, 'code' | 'details'>

const faultOf = (cell: Json, most: number): Told | undefined => {
  const length = most === Infinity ? 0 : lengthOf(cell)
  if (length > most) return { code: 'cell-long', details: { length, limit: most } }
  if (isDeep(cell)) return { code: 'cell-deep', details: { limit: MOST_NESTED } }
  return holdsZero(cell) ? { code: 'text-zero', details: {} } : undefined
}

/** What keeps a row from being read at all, whatever is to be made of it; `most` is how long one cell may be. */
export const rowFaults = ({ cells, number }: Row, most = Infinity): Issue[] =>
  Object.entries(cells).flatMap(([column, cell]): Issue[] => {
    const fault = faultOf(cell, most)
    return fault ? [{ ...fault, column, row: number, severity: 'error' }] : []
  })
