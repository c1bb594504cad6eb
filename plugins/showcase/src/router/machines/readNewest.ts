import type { ListAsk } from '../../domain/listAsk'
import { isNarrowed } from '../../domain/listAsk'
import type { RowPage } from '../../reader/rowReader'
import type { Section } from '../../site/site'
import type { Request } from '../drawing'
import { readQuestion } from '../listing/readQuestion'

/** What is read: of which list, by which question, and how many documents at most. */
type Asked = { asked: ListAsk; limit: number; section: Section }

/**
 * The documents that the page of a list has for a question, the newest first, from the place on that it names; with the question
 * as it was understood, and whether a filter of it has no value that is known. A program goes on by key alone, and only this order has one for whatever is found.
 */
export const readNewest = async (
  request: Pick<Request, 'locale' | 'reader' | 'site'>,
  { asked, limit, section }: Asked,
): Promise<{ ask: ListAsk; isUnknown: boolean; page: RowPage }> => {
  const { after } = asked.place
  const onwards = { limit, ...(after !== null && { after }) }
  if (!isNarrowed(asked)) {
    const { collection } = section
    const page = await request.reader.list({ collection, locale: request.locale.code, ...onwards })
    return { ask: { ...asked, sort: null }, isUnknown: false, page }
  }
  const { ask, narrowing, open } = await readQuestion(request, section, asked)
  if (Object.keys(asked.chosen).some((name) => ask.chosen[name] === undefined))
    return { ask: { ...asked, sort: null }, isUnknown: true, page: { next: null, rows: [] } }
  const { next, rows } = await open.browse({ ...narrowing, ...onwards, sort: 'newest' })
  return { ask: { ...ask, sort: null }, isUnknown: false, page: { next, rows } }
}
