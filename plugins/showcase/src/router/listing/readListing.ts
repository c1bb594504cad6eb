import type { ExcerptPiece } from '../../domain/excerpt'
import { readExcerpt } from '../../domain/excerpt'
import type { ListAsk, ListSort } from '../../domain/listAsk'
import type { PublicWords } from '../../domain/publicField'
import { searchableWords } from '../../domain/searchableWords'
import { wordsIn } from '../../domain/searchTerms'
import type { Match, Row, RowPage, Understood } from '../../reader/rowReader'
import type { Facet, Section } from '../../site/site'
import type { Request } from '../drawing'
import { countedList } from './countedList'
import type { Named } from './facetValues'
import { nameFacets } from './facetValues'
import type { Elsewhere } from './findElsewhere'
import { findElsewhere } from './findElsewhere'
import type { Namesake } from './findNamesakes'
import { findNamesakes } from './findNamesakes'
import { optionWords } from './labels'
import type { Narrower, Option } from './narrower'
import { understand } from './understand'

/** A page of a list, as it was asked. */
export type Listing = {
  /** The question without what is unknown here. */
  ask: ListAsk
  /** The order it has when none is asked for. */
  ownSort: ListSort
  page: RowPage
  count: number
  narrowers: Narrower[]
  understood: Understood | null
  /** Where in a row the words were found, by its id. */
  excerpts: ReadonlyMap<string, readonly ExcerptPiece[]>
  /** Where else the words are found, when they are not found here as they were written, or are the name of what is there. */
  elsewhere: readonly Elsewhere[]
  /** Keys that stand for nothing here, and take no part. */
  passedOver: readonly { facet: Facet; key: string }[]
  /** Values that are called as the words, and how many documents of the whole list have them. */
  namesakes: readonly Namesake[]
}

const DEFAULT_SIZE = 24
const LONGEST_TEXT = 20_000

/** How many documents a page of the section's list holds. */
export const pageSizeOf = ({ list }: Section): number => list?.pageSize ?? DEFAULT_SIZE

/** Leaves out of a question the keys that stand for nothing here. */
const knownOf = (ask: ListAsk, named: readonly Named[], isSearched: boolean): ListAsk => {
  const chosen = named.flatMap(({ facet, values }) => {
    const keys = (ask.chosen[facet.name] ?? []).filter((key) => values.has(key))
    return keys.length === 0 ? [] : [[facet.name, keys] as const]
  })
  return { ...ask, chosen: Object.fromEntries(chosen), words: isSearched ? ask.words : '' }
}

const passedOverOf = ({ chosen }: ListAsk, named: readonly Named[]): Listing['passedOver'] =>
  named.flatMap(({ facet, values }) =>
    // A facet without any value may have too many to be told here.
    values.size === 0
      ? []
      : (chosen[facet.name] ?? []).flatMap((key) => (values.has(key) ? [] : [{ facet, key }])),
  )

const groupOf = ({ chosen }: ListAsk, { facet, values }: Named): string[] =>
  (chosen[facet.name] ?? []).flatMap((key) => values.get(key)?.facets ?? [])

const optionsOf = (ask: ListAsk, { facet, values }: Named, counts: ReadonlyMap<string, number>): Option[] =>
  [...values.values()]
    .map(({ facets, key, row }) => ({
      key,
      row,
      count: facets.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0),
      isChosen: ask.chosen[facet.name]?.includes(key) === true,
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)

/** Whether a word is in the name of a value; they are gone through when it is first asked. */
const nameWords = (
  view: Pick<Request, 'locale' | 'site'>,
  narrowers: readonly Narrower[],
): ((word: string) => boolean) => {
  let words: ReadonlySet<string> | undefined
  return (word) => {
    words ??= new Set(
      narrowers.flatMap(({ facet, options }) =>
        options.flatMap((option) => wordsIn(optionWords(view, { facet }, option).text)),
      ),
    )
    return words.has(word)
  }
}

const textOf = (row: Row): PublicWords => ({
  lang: row.title?.lang ?? row.locale,
  text: [row.summary, ...Object.values(row.fields).map(searchableWords)]
    .flatMap((words) => (words ? [words.text] : []))
    .join('\n')
    .slice(0, LONGEST_TEXT),
})

const readExcerpts = async ({ reader }: Request, rows: readonly Row[], match: Match | undefined) => {
  if (match === undefined || rows.length === 0) return new Map<string, ExcerptPiece[]>()
  const found = await reader.excerpts(rows.map(textOf), match)
  return new Map(rows.map(({ id }, at) => [id, readExcerpt(found[at] ?? '')]))
}

/** Reads a page of a section's list: its rows, how many there are, and how many each value would leave. */
export const readListing = async (request: Request, section: Section, asked: ListAsk): Promise<Listing> => {
  const { list } = section
  const facets = list?.facets ?? []
  const open = await request.reader.open(countedList(section, request.locale))
  const whole = await open.tally({ groups: [] })
  const named = await nameFacets(request, facets, [...whole.facets.keys()])
  const known = knownOf(asked, named, list?.isSearched === true)
  const narrowersOf = (left: ReadonlyMap<string, number>): Narrower[] =>
    named.map((each) => ({ facet: each.facet, options: optionsOf(known, each, left) }))
  const everything = narrowersOf(whole.facets)
  const understood = await understand(request, open, {
    words: known.words,
    isName: nameWords(request, everything),
  })
  const ownSort: ListSort = understood === null ? (list?.sort ?? 'newest') : 'best'
  const sort = known.sort === ownSort || (understood === null && known.sort === 'best') ? null : known.sort
  const ask: ListAsk = { ...known, sort, words: understood === null ? '' : known.words }
  const match = understood?.match
  const size = pageSizeOf(section)
  const {
    count,
    facets: counts,
    ...page
  } = await open.browse({
    ...(match && { match }),
    groups: named.map((each) => groupOf(ask, each)).filter((group) => group.length > 0),
    limit: size,
    sort: sort ?? ownSort,
    ...(ask.place.after === null ? { offset: (ask.place.number - 1) * size } : { after: ask.place.after }),
  })
  const isMissed = count === 0 || Object.keys(understood?.corrections ?? {}).length > 0
  // Who finds little may have meant somebody who is named on pages of others.
  const elsewhere =
    match === undefined || !(isMissed || count <= size)
      ? []
      : await findElsewhere(request, section, { isBare: !isMissed, words: ask.words })
  return {
    ask,
    ownSort,
    page,
    count,
    narrowers: narrowersOf(counts),
    namesakes: findNamesakes(request, { narrowers: everything, understood }),
    passedOver: passedOverOf(asked, named),
    understood,
    excerpts: await readExcerpts(request, page.rows, match),
    elsewhere: isMissed ? elsewhere : elsewhere.filter(({ named }) => named.length > 0),
  }
}
