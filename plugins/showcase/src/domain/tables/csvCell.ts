/** A spreadsheet would run what begins like this as a formula. */
const asFormula = /^[\t\r=+\-@]/

/** The same behind what some spreadsheets take for the end of a cell: a Dutch one does so with a semicolon. */
const asLaterFormula = /(;\s*)([=+\-@])/g

/** Numbers are no formulas, also below zero. */
const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text)

/** A value as CSV (RFC 4180) writes it; what a spreadsheet would run begins with an apostrophe. */
export const csvCell = (text: string): string => {
  const begun = asFormula.test(text) && !isNumber(text) ? `'${text}` : text
  const safe = begun.replaceAll(asLaterFormula, "$1'$2")
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A line of values. */
export const csvLine = (values: readonly string[]): string => `${values.map(csvCell).join(',')}\r\n`
