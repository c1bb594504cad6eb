import type { Paging } from '../components/Pager/index'
import type { ListAsk, ListKeys } from '../domain/listAsk'
import { askOfWords, isNarrowed, LAST_NUMBERED_PAGE, listAddress, readListAsk } from '../domain/listAsk'
import { ListPage } from '../pages/ListPage'
import type { Section } from '../site/site'
import type { Draw } from './drawing'
import { alternatesOf } from './drawing'
import { factsOfList } from './facts/factsOfList'
import { findSwitches } from './listing/findSwitches'
import { listKeys } from './listing/listKeys'
import type { Listing } from './listing/readListing'
import { pageSizeOf, readListing } from './listing/readListing'
import { readView } from './readRows'
import { shareOfSection } from './sharing/describeShare'
import { pageImage } from './sharing/pageImage'
import { say } from './view'

type Place = { keys: ListKeys; path: string; size: number }

const pagingOf = ({ ask, count, page }: Listing, { keys, path, size }: Place): Paging => {
  const last = Math.min(LAST_NUMBERED_PAGE, Math.max(1, Math.ceil(count / size)))
  const hrefOf = (number: number): string =>
    listAddress(path, { ...ask, place: { number, after: null } }, keys)
  const beyond =
    page.next === null ? null : listAddress(path, { ...ask, place: { number: null, after: page.next } }, keys)
  if (ask.place.number === null)
    return { present: null, last, hrefOf, newerHref: hrefOf(last), olderHref: beyond }
  const { number } = ask.place
  const hasMore = number < last
  return {
    present: number,
    last,
    hrefOf,
    newerHref: number > 1 ? hrefOf(number - 1) : null,
    olderHref: hasMore ? hrefOf(number + 1) : number === LAST_NUMBERED_PAGE ? beyond : null,
  }
}

const titleOf = (name: string, { place, words }: ListAsk): string => {
  const found = words === '' ? name : `${name}: “${words}”`
  return place.number !== null && place.number > 1 ? `${found} (${place.number})` : found
}

/** The list of a section as it is asked, a page at a time. */
export const drawList =
  (section: Section): Draw =>
  async (request) => {
    const { site, locale, path, query } = request
    const keys = listKeys(site, locale, section)
    const asked = readListAsk(query, keys)
    if (!asked) return null
    const size = pageSizeOf(section)
    const listing = await readListing(request, section, asked)
    const { ask, page } = listing
    if (page.rows.length === 0 && (ask.place.number ?? 2) > 1) return null
    const view = await readView(request, page.rows, 1)
    const name = say(view, section.name)
    const own = listAddress(path, ask, keys)
    const crumbs = [
      { name: view.words.home, path: locale.home },
      { name, path: listAddress(path, askOfWords(''), keys) },
    ]
    return {
      view,
      isPassing: ask.words !== '',
      head: {
        title: titleOf(name, ask),
        description: section.intro ? say(view, section.intro) : null,
        path: own,
        // What somebody searches for is no page of its own to be found by others.
        alternates:
          ask.place.number === null || isNarrowed(ask) || ask.sort !== null
            ? null
            : alternatesOf(site, ({ code }) => section.path[code]),
        switches: await findSwitches(request, section, listing),
        crumbs,
        image: pageImage(view, path, shareOfSection(view, section)),
        facts: factsOfList(view, { crumbs, name, own, page, section }),
      },
      content: (
        <ListPage
          view={view}
          content={{
            section,
            listing,
            keys,
            paging: pagingOf(listing, { keys, path, size }),
            path,
          }}
        />
      ),
    }
  }
