import type { DigestLanguage } from '../words/digestFrame'

/** One thing in a digest, in words. */
export type DigestLine = Readonly<{ title: string; about: string; url: string }>

/** Things in a digest that belong together: `more` are not told one by one. */
export type DigestPart = Readonly<{ heading: string; lines: readonly DigestLine[]; more: number }>

/** A digest in words, before it becomes text or HTML. */
export type WrittenDigest = Readonly<{
  language: DigestLanguage
  /** Where it can be switched off. */
  account: string
  /** Where that is done without signing in; null where the house has no such page. */
  unsubscribe: string | null
  parts: readonly DigestPart[]
}>

/** So many of a part are told one by one. */
const AT_MOST = 50

/** A part of a digest: the first are told one by one, of all that there are. */
export const digestPart = <One>(
  heading: string,
  all: readonly One[],
  lineOf: (one: One) => DigestLine,
  count = all.length,
): DigestPart => {
  const lines = all.slice(0, AT_MOST).map(lineOf)
  return { heading, lines, more: Math.max(0, count - lines.length) }
}
