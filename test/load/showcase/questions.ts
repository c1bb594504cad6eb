/** A project as the list for programs tells it. */
export type Item = { id: string; url: string; title: { text: string } }

/** What people ask for: words that most, some or hardly any texts have, two of them, and slips of the pen. */
const kinds = ['broad', 'middling', 'rare', 'two words', 'slip'] as const
type Kind = (typeof kinds)[number]

const PER_CELL = 40
const MOST_FACETS = 2
const [BROAD, MIDDLING] = [0.6, 0.1]
const LONG = 6

const textsOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, own]) =>
    key === 'text' && typeof own === 'string' ? [own] : textsOf(own),
  )
}

const wordsOf = (item: Item): Set<string> =>
  new Set(
    textsOf(item)
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  )

const sharesOf = (items: readonly Item[]): Map<string, number> => {
  const shares = new Map<string, number>()
  for (const item of items)
    for (const word of wordsOf(item)) shares.set(word, (shares.get(word) ?? 0) + 1 / items.length)
  return shares
}

/** The third letter is left out, as a hurried hand does. */
const slipOf = (word: string): string => word.slice(0, 2) + word.slice(3)

const at = <Value>(values: readonly Value[], turn: number): Value => {
  const value = values[turn % values.length]
  if (value === undefined) throw new Error('There are too few words or facets to ask with.')
  return value
}

const vocabularyOf = (items: readonly Item[], projects: number): Record<Kind, (turn: number) => string> => {
  const shares = [...sharesOf(items)]
  const between = (least: number, most: number): string[] =>
    shares.filter(([, share]) => share >= least && share < most).map(([word]) => word)
  const broad = between(BROAD, Infinity)
  const middling = between(MIDDLING, BROAD)
  const long = middling.filter((word) => word.length >= LONG)
  return {
    broad: (turn) => at(broad, turn),
    middling: (turn) => at(middling, turn),
    // The copies of a project end on a number, which few others have.
    rare: (turn) => String(1 + Math.floor((turn * projects) / PER_CELL / (MOST_FACETS + 1))),
    'two words': (turn) =>
      `${at(middling, turn * 3 + 1)} ${at(turn % 2 === 0 ? broad : middling, turn * 7 + 2)}`,
    slip: (turn) => slipOf(at(long, turn)),
  }
}

/** The choices of facets that the form of a list offers: `doel=7`. */
const choicesOf = (html: string): string[] =>
  [...html.matchAll(/type="checkbox" name="([^"]+)" value="([^"]+)"/g)].map(
    ([, name = '', value = '']) => `${name}=${value}`,
  )

/**
 * Different questions to the list of projects, each kind of word with no, one and two facets, taking turns; made of what the
 * list itself tells, so that they find something.
 */
export const questionsOf = (
  path: string,
  { html, items, projects }: { html: string; items: readonly Item[]; projects: number },
): string[] => {
  const vocabulary = vocabularyOf(items, projects)
  const choices = choicesOf(html)
  const asked = new Set<string>()
  for (let turn = 0; turn < PER_CELL; turn += 1)
    for (let facets = 0; facets <= MOST_FACETS; facets += 1)
      for (const kind of kinds) {
        const words = vocabulary[kind](turn * (MOST_FACETS + 1) + facets)
        const chosen = Array.from({ length: facets }, (_, each) => at(choices, turn * 5 + each * 11))
        asked.add(`${path}?${[`zoek=${encodeURIComponent(words)}`, ...new Set(chosen)].join('&')}`)
      }
  return [...asked]
}
