import type { Words } from '../locales/locales'

/** What the records say about a question of a checklist: whether it is so, and in words why. */
export type Finding = Readonly<{ met: boolean; because: Words }>

/** So many of so many, and so whether that is all of them; of nothing at all it is never so. */
export const allOf = (
  found: number,
  total: number,
  because: (found: number, total: number) => Words,
): Finding => ({
  because: because(found, total),
  met: total > 0 && found === total,
})
