import type { Notation } from '../number/readNumber'

/** What stands between cells: where decimals have a comma it is a semicolon, as a Dutch spreadsheet reads and writes it. */
export const delimiters = { comma: ';', point: ',' } as const satisfies Record<Notation, string>

/** A number as a cell; null is an empty one. */
export const numberCell = (value: number | null, notation: Notation): string => {
  if (value === null) return ''
  // Twelve decimals are more than any value has; never an exponent.
  const plain = value.toFixed(12).replace(/\.?0+$/, '')
  return notation === 'comma' ? plain.replace('.', ',') : plain
}

/** A text as a cell: one that a spreadsheet would take for a formula is shown as a text. */
export const textCell = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** A text that {@link textCell} wrote, as it was before. */
export const plainText = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/** A spreadsheet reads what begins with this in the letters that it is written in. */
export const BYTE_ORDER_MARK = '\uFEFF'

const quoted = (cell: string): string => (/[;,"\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Cells as a line of a table. */
export const lineOf = (cells: readonly string[], notation: Notation): string =>
  `${cells.map(quoted).join(delimiters[notation])}\r\n`
