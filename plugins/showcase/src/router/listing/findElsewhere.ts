import type { Section } from '../../site/site'
import type { Request } from '../drawing'
import { countedList } from './countedList'
import { understand } from './understand'

/** Another list in which the same words are found, and in how many of its documents. */
export type Elsewhere = { section: Section; count: number }

/** Where else words are found, as they were written: somebody may look for a partner among the projects. */
export const findElsewhere = async (
  request: Request,
  section: Section,
  words: string,
): Promise<Elsewhere[]> => {
  const others = request.site.sections.filter((other) => other !== section && other.list?.isSearched === true)
  const found = await Promise.all(
    others.map(async (other) => {
      const open = await request.reader.open(countedList(other, request.locale))
      const understood = await understand(request, open, { isLiteral: true, words })
      if (understood === null) return { section: other, count: 0 }
      const { count } = await open.tally({ groups: [], match: understood.match })
      return { section: other, count }
    }),
  )
  return found.filter(({ count }) => count > 0)
}
