/** A document as the showcase reads it: every locale at once, relations as ids. */
export type Read = Record<string, unknown>

/** The fields of a group, or of nothing. */
export const group = (value: unknown): Read =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Read) : {}
