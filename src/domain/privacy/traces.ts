import type { Words } from '../locales/locales'

/** What stands in running text where something of a person stood. */
export const ERASED = '[verwijderd]'
/** The same in what has no spaces: an address of a page, the name of a file. */
export const ERASED_BARE = 'verwijderd'
/** The same for an e-mail address, which fields only take in that shape; nobody receives what is sent there (RFC 2606). */
export const ERASED_EMAIL = 'verwijderd@verwijderd.invalid'

const SHORTEST_NAME = 4

/** A name or an address, and each way in which it is recognised. */
export type Trace = Readonly<{ kind: 'email' | 'name'; patterns: readonly RegExp[]; text: string }>

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Without accents, as an address of a page is made of a name. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

/** Every way to write it: composed, decomposed, and without accents. */
const spellings = (text: string): readonly string[] => [
  ...new Set([text, text.normalize('NFD'), folded(text)]),
]

const namePattern = (name: string): RegExp => {
  const words = name.split(/[\s_-]+/u).filter((word) => word !== '')
  const between = '(?:[\\s_.+-]|%20)+'
  return new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])${words.map(escaped).join(between)}(?![\\p{L}\\p{N}\\p{M}])`,
    'giu',
  )
}

const emailPattern = (email: string): RegExp => {
  const address = escaped(email).replace('@', '(?:@|%40)')
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}._%+-])${address}(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])`, 'giu')
}

/** How a name is recognised: as whole words, in capitals or not, with other spaces, in an address or in the name of a file. */
export const traceOfName = (name: string): Trace => ({
  kind: 'name',
  patterns: spellings(tidy(name)).map(namePattern),
  text: tidy(name),
})

/** How an e-mail address is recognised: never as the end or the beginning of a longer one. */
export const traceOfEmail = (email: string): Trace => ({
  kind: 'email',
  patterns: spellings(tidy(email).toLowerCase()).map(emailPattern),
  text: tidy(email).toLowerCase(),
})

/** Why a name cannot be looked for: it is so short that it stands in everything, or it is what takes its place. */
export const nameFault = (name: string): Words | null => {
  const letters = Array.from(tidy(name).replace(/[^\p{L}\p{N}]/gu, ''))
  if (letters.length < SHORTEST_NAME)
    return {
      nl: `“${name}” is te kort om te zoeken: geef de hele naam, van ten minste ${SHORTEST_NAME} letters.`,
      en: `“${name}” is too short to look for: give the whole name, of ${SHORTEST_NAME} letters at least.`,
    }
  return [ERASED, ERASED_EMAIL].some((text) => hasTrace(text, [traceOfName(name)]))
    ? {
        nl: `“${name}” is wat er na het wissen staat, en kan niet worden gewist.`,
        en: `“${name}” is what stands there after erasing, and cannot be erased.`,
      }
    : null
}

/** Why something is no e-mail address to look for. */
export const emailFault = (email: string): Words | null =>
  /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(tidy(email)) && !/\.invalid$/iu.test(tidy(email))
    ? null
    : { nl: `“${email}” is geen e-mailadres.`, en: `“${email}” is no e-mail address.` }

/** Whether something of the person stands in a text. */
export const hasTrace = (text: string, traces: readonly Trace[]): boolean =>
  traces.some(({ patterns }) => patterns.some((pattern) => text.search(pattern) >= 0))

const standIn = ({ kind }: Trace, whole: string): string => {
  if (kind === 'email') return ERASED_EMAIL
  return /\s/u.test(whole) ? ERASED : ERASED_BARE
}

/** One text in pieces without what matches, whose place is taken in the piece in which it began. */
const cut = (pieces: readonly string[], pattern: RegExp, by: string): readonly string[] => {
  const whole = pieces.join('')
  const found = [...whole.matchAll(pattern)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  if (found.length === 0) return pieces
  let start = 0
  return pieces.map((piece) => {
    const end = start + piece.length
    const inside = found.filter(([from, to]) => from < end && to > start)
    let [kept, at] = ['', start]
    for (const [from, to] of inside) {
      kept += whole.slice(at, Math.max(from, start)) + (from >= start ? by : '')
      at = Math.min(to, end)
    }
    kept += whole.slice(at, end)
    start = end
    return kept
  })
}

/**
 * The same of words that stand in pieces, as where half of a name is bold: what the pieces say together is the same as what `withoutTraces`
 * makes of them together.
 */
export const withoutTracesAcross = (
  pieces: readonly string[],
  traces: readonly Trace[],
): readonly string[] => {
  const whole = pieces.join('')
  let left = pieces
  let before: readonly string[] | null = null
  // What takes the place of one may be where the next begins.
  while (left !== before) {
    before = left
    left = traces.reduce(
      (some, trace) =>
        trace.patterns.reduce((each, pattern) => cut(each, pattern, standIn(trace, whole)), some),
      left,
    )
  }
  return left
}

/** A text without anything of the person, and otherwise as it was. */
export const withoutTraces = (text: string, traces: readonly Trace[]): string =>
  withoutTracesAcross([text], traces)[0] ?? text
