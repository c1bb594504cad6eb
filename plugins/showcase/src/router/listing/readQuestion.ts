import type { ListAsk } from '../../domain/listAsk'
import { wordsIn } from '../../domain/searchTerms'
import type { Counted, Narrowing, OpenList, Understood } from '../../reader/rowReader'
import type { Section } from '../../site/site'
import type { Request } from '../drawing'
import { countedList } from './countedList'
import type { Named } from './facetValues'
import { nameFacets } from './facetValues'
import { optionWords } from './labels'
import type { Narrower, Option } from './narrower'
import { understand } from './understand'

/** A question to a list, as it is understood in one state of all that is public. */
export type Question = {
  open: OpenList
  /** The question without what is unknown here. */
  ask: ListAsk
  understood: Understood | null
  /** Which documents it leaves. */
  narrowing: Narrowing
  /** What the list can be narrowed by. */
  named: readonly Named[]
  /** The same, with how many documents of the whole list have each value. */
  everything: readonly Narrower[]
}

/** Leaves out of a question the keys that stand for nothing here. */
const knownOf = (ask: ListAsk, named: readonly Named[], isSearched: boolean): ListAsk => {
  const chosen = named.flatMap(({ facet, values }) => {
    const keys = (ask.chosen[facet.name] ?? []).filter((key) => values.has(key))
    return keys.length === 0 ? [] : [[facet.name, keys] as const]
  })
  return { ...ask, chosen: Object.fromEntries(chosen), words: isSearched ? ask.words : '' }
}

const groupOf = ({ chosen }: ListAsk, { facet, values }: Named): string[] =>
  (chosen[facet.name] ?? []).flatMap((key) => values.get(key)?.facets ?? [])

const optionsOf = (ask: ListAsk, { facet, values }: Named, counts: ReadonlyMap<string, number>): Option[] =>
  [...values.values()]
    .map(({ facets, key, name, row }) => ({
      key,
      name,
      row,
      count: facets.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0),
      isChosen: ask.chosen[facet.name]?.includes(key) === true,
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)

/** What a list is narrowed by, and how many documents each value leaves. */
export const narrowersOf = (ask: ListAsk, named: readonly Named[], counts: Counted['facets']): Narrower[] =>
  named.map((each) => ({ facet: each.facet, options: optionsOf(ask, each, counts) }))

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

/** Understands a question to a section's list; whoever then reads documents of it, as a page or as data, reads the same. */
export const readQuestion = async (
  request: Pick<Request, 'locale' | 'reader' | 'site'>,
  section: Section,
  asked: ListAsk,
): Promise<Question> => {
  const { list } = section
  const open = await request.reader.open(countedList(section, request.locale))
  const whole = await open.tally({ groups: [] })
  const named = await nameFacets(request, list?.facets ?? [], [...whole.facets.keys()])
  const known = knownOf(asked, named, list?.isSearched === true)
  const everything = narrowersOf(known, named, whole.facets)
  const understood = await understand(request, open, {
    words: known.words,
    isName: nameWords(request, everything),
  })
  const ask: ListAsk = { ...known, words: understood === null ? '' : known.words }
  const groups = named.map((each) => groupOf(ask, each)).filter((group) => group.length > 0)
  return { open, ask, understood, narrowing: { groups, match: understood?.match }, named, everything }
}
