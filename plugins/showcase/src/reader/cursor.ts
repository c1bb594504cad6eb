/** Where a page of a list ended: the value it is sorted by, and the document that breaks a tie. */
export type Cursor = { value: string; id: string }

const LONGEST = 2000

/** A cursor as it stands in an address. */
export const writeCursor = ({ value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

/** Reads a cursor from an address; null when it is none of ours. */
export const readCursor = (text: string): Cursor | null => {
  if (text.length > LONGEST || !/^[\w-]+$/.test(text)) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 2) return null
    const [value, id] = parts as unknown[]
    if (typeof value !== 'string' || typeof id !== 'string' || /\0/.test(value + id)) return null
    return { value, id }
  } catch {
    return null
  }
}
