/** A cell that some spreadsheet would run or eat the beginning of, with or without apostrophes before it. */
const RUNS = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** A text as a cell that no spreadsheet runs as a formula: with an apostrophe before it where one is needed. */
export const guardFormula = (text: string): string => (RUNS.test(text) ? `'${text}` : text)

/** The text of a cell that `guardFormula` wrote: what it put there is taken off, and nothing else. */
export const unguardFormula = (cell: string): string =>
  cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell
