/** A number that can be stored as it is; null for what is none, or no finite one. */
export const finite = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null
