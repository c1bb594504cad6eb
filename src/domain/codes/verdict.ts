import type { Words } from '../locales/locales'

/**
 * What can be said of a code without asking its register: it has the right shape, it has that shape but nobody gives out
 * such a code (kept, with a warning), or no register can have given it out (refused).
 */
export type Verdict =
  | { kind: 'fine'; code: string }
  | { kind: 'doubtful'; code: string; because: Words }
  | { kind: 'impossible'; because: Words }

/** A code as it is kept and compared: without spaces around it and in capitals. */
export const plain = (raw: string): string => raw.trim().toUpperCase()

/** Judges a code on its shape alone. */
export const byShape =
  (shape: RegExp, because: Words) =>
  (raw: string): Verdict => {
    const code = plain(raw)
    return shape.test(code) ? { code, kind: 'fine' } : { because, kind: 'impossible' }
  }
