import type { Paging } from '../components/Pager/index'
import { ListPage } from '../pages/ListPage'
import type { RowPage } from '../reader/rowReader'
import type { Section } from '../site/site'
import type { Draw, Request } from './drawing'
import { alternatesOf } from './drawing'
import { collectRows } from './readRows'
import { absolute, createView, say } from './view'

const PAGE_SIZE = 24
/** Pages up to here have numbers; a longer list goes on from the last row that was seen. */
const LAST_NUMBERED_PAGE = 100

type Place = { number: number | null; after: string | undefined }

/** Reads `page` and `after`, refusing what no link of ours says. */
const placeOf = (query: URLSearchParams): Place | null => {
  const [page, after] = [query.get('page'), query.get('after')]
  if (after !== null) return page === null ? { number: null, after } : null
  if (page === null) return { number: 1, after: undefined }
  const number = /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 0
  return number > 1 && number <= LAST_NUMBERED_PAGE ? { number, after: undefined } : null
}

const hrefOfPage = (path: string, page: number): string => (page === 1 ? path : `${path}?page=${page}`)

const hrefAfter = (path: string, cursor: string): string => `${path}?after=${cursor}`

const hrefOfPlace = (path: string, { number, after }: Place): string =>
  after === undefined ? hrefOfPage(path, number ?? 1) : hrefAfter(path, after)

const pagingOf = (path: string, place: Place, page: RowPage, count: number, size: number): Paging => {
  const last = Math.min(LAST_NUMBERED_PAGE, Math.max(1, Math.ceil(count / size)))
  const hrefOf = (number: number): string => hrefOfPage(path, number)
  const beyond = page.next === null ? null : hrefAfter(path, page.next)
  if (place.number === null)
    return { present: null, last, hrefOf, newerHref: hrefOf(last), olderHref: beyond }
  const { number } = place
  return {
    present: number,
    last,
    hrefOf,
    newerHref: number > 1 ? hrefOf(number - 1) : null,
    olderHref: page.next === null ? null : number < LAST_NUMBERED_PAGE ? hrefOf(number + 1) : beyond,
  }
}

const readPage = async ({ reader, locale }: Request, section: Section, place: Place, size: number) => {
  const { collection, list } = section
  const bound = LAST_NUMBERED_PAGE * size
  return Promise.all([
    reader.list({
      collection,
      limit: size,
      locale: locale.code,
      sort: list?.sort ?? 'newest',
      ...(place.after === undefined ? {} : { after: place.after }),
      offset: ((place.number ?? 1) - 1) * size,
    }),
    reader.count({ collection, locale: locale.code }, bound + 1),
  ])
}

/** The list of a section, a page at a time. */
export const drawList =
  (section: Section): Draw =>
  async (request) => {
    const { reader, site, locale, path, query } = request
    const place = placeOf(query)
    const size = section.list?.pageSize ?? PAGE_SIZE
    if (!place) return null
    const [page, count] = await readPage(request, section, place, size)
    if (page.rows.length === 0 && (place.number ?? 2) > 1) return null
    const collector = collectRows(reader, locale.code)
    await collector.follow(page.rows, 1)
    const view = createView(site, locale, collector.rows)
    const name = say(view, section.name)
    const bound = LAST_NUMBERED_PAGE * size
    const own = hrefOfPlace(path, place)
    return {
      view,
      head: {
        title: place.number !== null && place.number > 1 ? `${name} (${place.number})` : name,
        description: section.intro ? say(view, section.intro) : null,
        path: own,
        alternates: place.number === null ? null : alternatesOf(site, ({ code }) => section.path[code]),
        crumbs: [
          { name: view.words.home, path: locale.home },
          { name, path },
        ],
        facts: [{ '@type': 'CollectionPage', name, url: absolute(view, own) }],
      },
      content: (
        <ListPage
          view={view}
          content={{
            section,
            rows: page.rows,
            count: Math.min(count, bound),
            isMore: count > bound,
            paging: pagingOf(path, place, page, count, size),
          }}
        />
      ),
    }
  }
