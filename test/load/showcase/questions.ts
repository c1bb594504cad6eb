const LIST = '/projecten'

/** What people ask for: words that most, some or hardly any texts have, two of them, and slips of the pen. */
const kinds = ['broad', 'middling', 'rare', 'two words', 'slip'] as const
type Kind = (typeof kinds)[number]

const PER_CELL = 40
const MOST_FACETS = 2
/** How many words count as broad, and how many after them as middling. */
const [BROAD, MIDDLING] = [15, 150]
/** Shorter ones are mostly words that a search passes over. */
const WORD = /\p{L}{6,}/gu

/** What a list tells of itself, for asking it: the choices of its form (`doel=7`) and texts of different projects. */
export type Sample = { choices: string[]; pages: string[]; texts: string[] }

const read = async (url: string): Promise<string> => (await fetch(url)).text()

const choicesOf = (html: string): string[] =>
  [...html.matchAll(/type="checkbox" name="([^"]+)" value="([^"]+)"/g)].map(
    ([, name = '', value = '']) => `${name}=${value}`,
  )

const pagesOf = (html: string): string[] =>
  [...html.matchAll(/href="(\/projecten\/[a-z0-9-]+)"/g)].map(([, path = '']) => path)

const textOf = (html: string): string =>
  [...html.matchAll(/<(h1|p)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .map(([, , text = '']) => text.replaceAll(/<[^>]*>/g, ' '))
    .join(' ')

/** Looks at the list under each of its choices; copies of one project, which differ in a number, count as one. */
export const readSample = async (url: string): Promise<Sample> => {
  const choices = choicesOf(await read(url + LIST))
  const pages = new Map<string, string>()
  for (const choice of choices)
    for (const path of pagesOf(await read(`${url}${LIST}?${choice}`)))
      pages.set(path.replace(/-\d+$/, ''), path)
  const paths = [...pages.values()]
  const texts: string[] = []
  for (const path of paths) texts.push(textOf(await read(url + path)))
  return { choices, pages: paths, texts }
}

/** The words of the texts, those that most of them have first. */
const wordsOf = (texts: readonly string[]): string[] => {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(WORD))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word)
}

/** The third letter is left out, as a hurried hand does. */
const slipOf = (word: string): string => word.slice(0, 2) + word.slice(3)

const at = <Value>(values: readonly Value[], turn: number): Value => {
  const value = values[turn % values.length]
  if (value === undefined) throw new Error('There are too few words or facets to ask with.')
  return value
}

const vocabularyOf = (texts: readonly string[], projects: number): Record<Kind, (turn: number) => string> => {
  const words = wordsOf(texts)
  const broad = words.slice(0, BROAD)
  const middling = words.slice(BROAD, BROAD + MIDDLING)
  return {
    broad: (turn) => at(broad, turn),
    middling: (turn) => at(middling, turn),
    // The copies of a project end on a number, which few others have.
    rare: (turn) => String(1 + Math.floor((turn * projects) / PER_CELL / (MOST_FACETS + 1))),
    'two words': (turn) =>
      `${at(middling, turn * 3 + 1)} ${at(turn % 2 === 0 ? broad : middling, turn * 7 + 2)}`,
    slip: (turn) => slipOf(at(middling, turn * 2)),
  }
}

/**
 * Different questions to the list of projects, each kind of word with no, one and two facets, taking turns; made of what the
 * list itself tells, so that they find something.
 */
export const questionsOf = ({ choices, texts }: Sample, projects: number): string[] => {
  const vocabulary = vocabularyOf(texts, projects)
  const asked = new Set<string>()
  for (let turn = 0; turn < PER_CELL; turn += 1)
    for (let facets = 0; facets <= MOST_FACETS; facets += 1)
      for (const kind of kinds) {
        const words = vocabulary[kind](turn * (MOST_FACETS + 1) + facets)
        const chosen = Array.from({ length: facets }, (_, each) => at(choices, turn * 5 + each * 11))
        asked.add(`${LIST}?${[`zoek=${encodeURIComponent(words)}`, ...new Set(chosen)].join('&')}`)
      }
  return [...asked]
}
