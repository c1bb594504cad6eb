type Plain = Readonly<Record<string, unknown>>

/** A text, or the empty one where there is none. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Rows of a document, or none. */
export const rowsIn = (value: unknown): readonly Plain[] => (Array.isArray(value) ? (value as Plain[]) : [])
