import type { StoredDocument } from './pen'

/** The rows of a list, each read by itself; of what is no list there are none, and it is still asked, so that whoever notes what is looked at hears of it. */
export const rowsOf = <Row>(value: unknown, read: (row: StoredDocument) => Row): readonly Row[] => {
  if (Array.isArray(value)) return value.map((row) => read((row ?? {}) as StoredDocument))
  if (value !== null && value !== undefined) read(value as StoredDocument)
  return []
}
