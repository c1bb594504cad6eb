/** The five signs by which PostgreSQL says why it refused a statement, of an error that may be wrapped in others; null of any other. */
export const causeOf = (error: unknown): string | null => {
  if (typeof error !== 'object' || error === null) return null
  const { cause, code } = error as { cause?: unknown; code?: unknown }
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : causeOf(cause)
}
