/** A moment as ISO 8601 writes it, from a text or a Date; null when it is none. */
export const readInstant = (value: unknown): string | null => {
  const at = new Date(typeof value === 'string' || value instanceof Date ? value : Number.NaN)
  // PostgreSQL and a person agree on four digits of a year; beyond them is a typing error.
  const year = at.getUTCFullYear()
  return year >= 1 && year <= 9999 ? at.toISOString() : null
}
