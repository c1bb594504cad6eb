/** A page far beyond any list, and yet a number that a database can count to. */
const LAST_PAGE = 1_000_000

/** What an address says; null where it says nothing, as a form leaves it that was not filled in. */
export const given = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** Which page an address asks for, counted from 1: the first where it does not say. Null where that is no page. */
export const pageIn = (value: unknown): number | null => {
  const page = value === undefined || value === '' ? 1 : Number(value)
  return Number.isSafeInteger(page) && page >= 1 && page <= LAST_PAGE ? page : null
}
