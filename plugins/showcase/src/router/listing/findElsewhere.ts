import { isNamedBy } from '../../domain/isNamedBy'
import type { Row, SearchQuery } from '../../reader/rowReader'
import type { Section } from '../../site/site'
import type { Request } from '../drawing'
import { countedList } from './countedList'
import { understand } from './understand'

/** Another list in which the same words are found, in how many of its documents, and those among them that are called so. */
export type Elsewhere = { section: Section; count: number; named: readonly Row[] }

/** So many of the best are looked at for their names. */
const MOST_NAMED = 3

/**
 * Where else words are found, as they were written: somebody may look for a partner among the projects. `isBare` as in
 * {@link SearchQuery}: who found something is told of names alone, which takes a fraction of the work.
 */
export const findElsewhere = async (
  request: Request,
  section: Section,
  { isBare, words }: Required<Pick<SearchQuery, 'isBare' | 'words'>>,
): Promise<Elsewhere[]> => {
  const others = request.site.sections.filter((other) => other !== section && other.list?.isSearched === true)
  const found = await Promise.all(
    others.map(async (other) => {
      const open = await request.reader.open(countedList(other, request.locale))
      const understood = await understand(request, open, { isBare, isLiteral: true, words })
      if (understood === null) return { section: other, count: 0, named: [] }
      const { match } = understood
      const { count } = await open.tally({ groups: [], match })
      if (count === 0) return { section: other, count, named: [] }
      const { rows } = await open.browse({ groups: [], limit: MOST_NAMED, match, sort: 'best' })
      const named = rows.filter(({ title }) => isNamedBy(title?.text ?? '', understood.words))
      return { section: other, count, named }
    }),
  )
  return found.filter(({ count }) => count > 0)
}
