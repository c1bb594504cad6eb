/** The codings a page is kept in, in the order in which a server prefers them. */
export const codings = ['br', 'gzip', 'identity'] as const

/** One coding of a kept page. */
export type Coding = (typeof codings)[number]

const refused = (header: string, coding: string): boolean =>
  new RegExp(`(?:^|,)\\s*${coding}\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)`).test(header)

const named = (header: string, coding: string): boolean =>
  new RegExp(`(?:^|,)\\s*${coding}\\s*(?:;|,|$)`).test(header)

const choose = (header: string): Coding => {
  const lower = header.toLowerCase()
  for (const coding of ['br', 'gzip'] as const) {
    if (named(lower, coding) && !refused(lower, coding)) return coding
  }
  return 'identity'
}

const remembered = new Map<string, Coding>()
const REMEMBERED_AT_MOST = 500

/** The best coding a client accepts; a header seen before is answered from memory, as a few browsers send nearly all. */
export const acceptedCoding = (header: string | undefined): Coding => {
  if (header === undefined) return 'identity'
  const known = remembered.get(header)
  if (known !== undefined) return known
  const coding = choose(header)
  if (remembered.size < REMEMBERED_AT_MOST) remembered.set(header, coding)
  return coding
}
