/** In which order a list stands; `best` is for a search only. */
export const listSorts = ['best', 'newest', 'title'] as const

/** In which order a list stands. */
export type ListSort = (typeof listSorts)[number]

/** Where in a list: a numbered page, or what comes after a row that was seen. */
export type ListPlace = Readonly<{ number: number; after: null } | { number: null; after: string }>

/** What a visitor asks of a list. */
export type ListAsk = Readonly<{
  /** What to search for, in single spaces; empty when nothing is searched for. */
  words: string
  /** The keys that were chosen, by the name of the facet; what is not chosen from is left out. */
  chosen: Readonly<Record<string, readonly string[]>>
  /** Null: the order that the list has of itself. */
  sort: ListSort | null
  place: ListPlace
}>

/** What the parts of a question are called in an address, in one language; facets by their name. */
export type ListKeys = Readonly<{ words: string; sort: string; facets: Readonly<Record<string, string>> }>

/** Pages up to here have numbers; a longer list goes on from the last row that was seen. */
export const LAST_NUMBERED_PAGE = 100

/** Nobody searches for longer words than these. */
export const LONGEST_WORDS = 120

/** No more values of one facet are chosen, and no question may cost more. */
export const MOST_CHOSEN = 12

/** How a value is called in an address. */
export const KEY_PATTERN = '^[a-z0-9-]{1,100}$'

const PAGE = 'page'
const AFTER = 'after'

/** The first page. */
export const firstPlace: ListPlace = { number: 1, after: null }

const cleanWords = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .slice(0, LONGEST_WORDS)
    // Half of a letter that takes two places.
    .replace(/\p{Cs}$/u, '')
    .trim()

const key = new RegExp(KEY_PATTERN)
const isKey = (value: string): boolean => key.test(value)

const readChosen = (query: URLSearchParams, facets: ListKeys['facets']): ListAsk['chosen'] =>
  Object.fromEntries(
    Object.entries(facets).flatMap(([name, key]) => {
      const values = [...new Set(query.getAll(key).filter(isKey))].sort().slice(0, MOST_CHOSEN)
      return values.length === 0 ? [] : [[name, values]]
    }),
  )

const readPlace = (query: URLSearchParams): ListPlace | null => {
  const [page, after] = [query.get(PAGE), query.get(AFTER)]
  if (after !== null) return page === null ? { number: null, after } : null
  if (page === null) return firstPlace
  const number = /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 0
  return number > 1 && number <= LAST_NUMBERED_PAGE ? { number, after: null } : null
}

/** Reads what is asked of a list from the query of its address; null for a page that no link of ours leads to. */
export const readListAsk = (query: URLSearchParams, keys: ListKeys): ListAsk | null => {
  const place = readPlace(query)
  if (place === null) return null
  const words = cleanWords(query.get(keys.words) ?? '')
  const sort = listSorts.find((known) => known === query.get(keys.sort)) ?? null
  return {
    words,
    chosen: readChosen(query, keys.facets),
    // Without words nothing fits better than the rest.
    sort: sort === 'best' && words === '' ? null : sort,
    place,
  }
}

/** The one address of a question: equal questions have equal addresses. */
export const listAddress = (
  path: string,
  { chosen, place, sort, words }: ListAsk,
  keys: ListKeys,
): string => {
  const query = new URLSearchParams()
  if (words !== '') query.append(keys.words, words)
  for (const [name, key] of Object.entries(keys.facets))
    for (const value of [...new Set(chosen[name])].sort()) query.append(key, value)
  if (sort !== null) query.append(keys.sort, sort)
  if (place.after !== null) query.append(AFTER, place.after)
  else if (place.number > 1) query.append(PAGE, String(place.number))
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The question of these words alone, from the first page on; without any it is the whole list. */
export const askOfWords = (words: string): ListAsk => ({ chosen: {}, place: firstPlace, sort: null, words })

/** The same question from its beginning: a place in a list is one of its own language and order. */
export const fromStart = (ask: ListAsk): ListAsk => ({ ...ask, place: firstPlace })

/** The question with a key of a facet chosen, or no longer chosen; it begins at the first page again. */
export const withKey = (ask: ListAsk, name: string, key: string, isChosen: boolean): ListAsk => {
  const others = (ask.chosen[name] ?? []).filter((value) => value !== key)
  const values = isChosen ? [...others, key].sort() : others
  const rest = Object.entries(ask.chosen).filter(([other]) => other !== name)
  return {
    ...ask,
    chosen: Object.fromEntries(values.length === 0 ? rest : [...rest, [name, values]]),
    place: firstPlace,
  }
}

/** Whether anything narrows the list. */
export const isNarrowed = ({ chosen, words }: ListAsk): boolean =>
  words !== '' || Object.keys(chosen).length > 0
