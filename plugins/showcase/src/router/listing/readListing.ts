import type { ExcerptPiece } from '../../domain/excerpt'
import { readExcerpt } from '../../domain/excerpt'
import type { ListAsk, ListSort } from '../../domain/listAsk'
import type { PublicWords } from '../../domain/publicField'
import { searchableWords } from '../../domain/searchableWords'
import type { Match, Row, RowPage, Understood } from '../../reader/rowReader'
import type { Facet, Section } from '../../site/site'
import type { Request } from '../drawing'
import type { Named } from './facetValues'
import type { Elsewhere } from './findElsewhere'
import { findElsewhere } from './findElsewhere'
import type { Namesake } from './findNamesakes'
import { findNamesakes } from './findNamesakes'
import type { Narrower } from './narrower'
import { narrowersOf, readQuestion } from './readQuestion'

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
  /** Words that were asked and cannot be searched for, as they are in everything; none of them plays a part. */
  unheeded: string
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

const passedOverOf = ({ chosen }: ListAsk, named: readonly Named[]): Listing['passedOver'] =>
  named.flatMap(({ facet, values }) =>
    // A facet without any value may have too many to be told here.
    values.size === 0
      ? []
      : (chosen[facet.name] ?? []).flatMap((key) => (values.has(key) ? [] : [{ facet, key }])),
  )

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
  const question = await readQuestion(request, section, asked)
  const { everything, named, narrowing, open, understood } = question
  const ownSort: ListSort = understood === null ? (section.list?.sort ?? 'newest') : 'best'
  const { place, sort: by, words } = question.ask
  const sort = by === ownSort || (understood === null && by === 'best') ? null : by
  const ask: ListAsk = { ...question.ask, sort }
  const size = pageSizeOf(section)
  const {
    count,
    facets: counts,
    ...page
  } = await open.browse({
    ...narrowing,
    limit: size,
    sort: sort ?? ownSort,
    ...(place.after === null ? { offset: (place.number - 1) * size } : { after: place.after }),
  })
  const isMissed = count === 0 || Object.keys(understood?.corrections ?? {}).length > 0
  // Who finds little may have meant somebody who is named on pages of others.
  const elsewhere =
    understood === null || !(isMissed || count <= size)
      ? []
      : await findElsewhere(request, section, { isBare: !isMissed, words })
  return {
    ask,
    ownSort,
    page,
    count,
    narrowers: narrowersOf(ask, named, counts),
    namesakes: findNamesakes(request, { narrowers: everything, understood }),
    passedOver: passedOverOf(asked, named),
    understood,
    unheeded: understood === null && section.list?.isSearched === true ? asked.words : '',
    excerpts: await readExcerpts(request, page.rows, understood?.match),
    elsewhere: isMissed ? elsewhere : elsewhere.filter(({ named }) => named.length > 0),
  }
}
