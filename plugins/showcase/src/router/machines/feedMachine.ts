import { documentKey } from '../../domain/documentKey'
import type { Feed, FeedEntry } from '../../domain/feeds/feed'
import { writeAtom } from '../../domain/feeds/writeAtom'
import { writeJsonFeed } from '../../domain/feeds/writeJsonFeed'
import { writeRss } from '../../domain/feeds/writeRss'
import { searchableWords } from '../../domain/searchableWords'
import type { Row } from '../../reader/rowReader'
import type { NewsSource, Section, Site, SiteLocale } from '../../site/site'
import { readParts } from '../readParts'
import { toldBy } from '../tellNews'
import { OWN_KEY, say } from '../view'
import type { Machine, MachineAnswer, MachineSource } from './machine'

const NEWEST = 50
const LONGEST_SUMMARY = 400

/** The formats of a feed, by the end of its address. */
export const feedFormats = {
  atom: { name: 'Atom', type: 'application/atom+xml', write: writeAtom },
  rss: { name: 'RSS', type: 'application/rss+xml', write: writeRss },
  json: { name: 'JSON Feed', type: 'application/feed+json', write: writeJsonFeed },
} as const satisfies Record<
  string,
  { name: string; type: MachineAnswer['type']; write: (feed: Feed) => string }
>

/** A format of a feed. */
export type FeedFormat = keyof typeof feedFormats

/** What a feed is the news of: the whole site, or a document with its page; and since when (ISO 8601) that is there. */
export type FeedSubject = {
  locale: SiteLocale
  since: string
  document?: { collection: string; id: string; path: string }
}

/** The document of a feed: of which collection it is, and the keys of it and of what is part of it. */
type Whole = { collection: string; keys: readonly string[] }

/** Where the feed of a page is: `/feed.atom`, `/themas/water/feed.rss`. */
export const feedPath = (page: string, format: FeedFormat): string =>
  `${page.endsWith('/') ? page : `${page}/`}feed.${format}`

/** Where a document is followed: only those of a section that can be followed have a feed, on a site that has news. */
export const followPath = (
  { news }: Pick<Site, 'news'>,
  { isFollowed }: Pick<Section, 'isFollowed'>,
  page: string | null,
): string | null =>
  news !== undefined && isFollowed === true && page !== null ? feedPath(page, 'atom') : null

const summaryOf = (row: Row): string | null => {
  const words = [row.summary, ...Object.values(row.fields).map(searchableWords)].find((each) => each)
  return words ? words.text.slice(0, LONGEST_SUMMARY).trim() : null
}

/** So many of the newest of all are looked at for those that belong to a document, so many at a time. */
const [MOST_LOOKED_AT, AT_ONCE] = [2000, 200]

/** Whose news a document is: its own, or that of the one with its page. */
const tellerOf = (row: Row, role: string | undefined): string | undefined =>
  role === undefined ? documentKey(row.collection, row.id) : toldBy(row, role)

/** News of what belongs to a document: of the projects of a theme, or those that a partner takes part in and their news. */
const readNewsOfOthers = async (
  { reader }: MachineSource,
  whole: Whole,
  { collection, locale, role }: { collection: string; locale: string; role: string | undefined },
): Promise<Row[]> => {
  const news: Row[] = []
  let after: string | null | undefined
  for (let seen = 0; seen < MOST_LOOKED_AT && news.length < NEWEST && after !== null; seen += AT_ONCE) {
    const page = await reader.list({
      collection,
      limit: AT_ONCE,
      locale,
      ...(after !== undefined && { after }),
    })
    const told = page.rows.flatMap((row) => {
      const key = tellerOf(row, role)
      return key === undefined || key.startsWith(`${whole.collection}:`) ? [] : [{ key, row }]
    })
    // All news is told by documents of one kind: those of that kind itself have none of others.
    if (told.length === 0) return news
    const keys = [...new Set(told.map(({ key }) => key))]
    const tied = await reader.tiedTo({ besides: collection, keys, locale, to: whole.keys })
    news.push(...told.filter(({ key }) => tied.has(key)).map(({ row }) => row))
    after = page.next
  }
  return news
}

const readWhole = async (
  { reader, site }: MachineSource,
  { document, locale }: FeedSubject,
): Promise<Whole | null> => {
  const section = site.sections.find(({ collection }) => collection === document?.collection)
  if (!document || !section) return null
  const parts = await readParts({ locale, reader }, section, document.id)
  return {
    collection: document.collection,
    keys: [document, ...parts].map(({ collection, id }) => documentKey(collection, id)),
  }
}

const readNews = async (
  source: MachineSource,
  { locale, whole }: Pick<FeedSubject, 'locale'> & { whole: Whole | null },
  { collection, pageOf: role }: NewsSource,
): Promise<Row[]> => {
  const { reader } = source
  if (whole === null) return (await reader.list({ collection, limit: NEWEST, locale: locale.code })).rows
  // What refers to one of its own kind is related to it, and no news of it.
  if (role === undefined && collection === whole.collection)
    return [...(await reader.rows(whole.keys, locale.code)).values()]
  const own = await reader.referring(collection, whole.keys, locale.code, NEWEST)
  const others = await readNewsOfOthers(source, whole, { collection, locale: locale.code, role })
  return [...own, ...others.filter(({ id }) => !own.some((row) => row.id === id))]
}

/** The page of a document, or of the one that it is about. */
const pageOf = (
  row: Row,
  { pageOf: role }: NewsSource,
  others: ReadonlyMap<string, Row>,
): Row | undefined => {
  if (role === undefined) return row
  const key = toldBy(row, role)
  return key === undefined ? undefined : others.get(key)
}

const entriesOf = async (source: MachineSource, subject: FeedSubject): Promise<FeedEntry[]> => {
  const { reader, site } = source
  const { host } = new URL(site.url)
  const entries: FeedEntry[] = []
  const asked = { locale: subject.locale, whole: await readWhole(source, subject) }
  for (const news of site.news?.sources ?? []) {
    const rows = await readNews(source, asked, news)
    const named = rows.flatMap((row) => (news.pageOf === undefined ? [] : (toldBy(row, news.pageOf) ?? [])))
    const others = await reader.rows(named, subject.locale.code)
    for (const row of rows) {
      const page = pageOf(row, news, others)
      const title = row.title ?? page?.title
      if (!page?.path || row.sortAt === null || !title) continue
      entries.push({
        id: `tag:${host},2026:${row.collection}/${row.id}`,
        url: site.url + page.path + (page === row ? '' : `#${row.id}`),
        title: title.text,
        lang: title.lang,
        summary: summaryOf(row),
        date: row.sortAt,
      })
    }
  }
  return entries
    .sort((a, b) => (a.date === b.date ? a.id.localeCompare(b.id) : a.date < b.date ? 1 : -1))
    .slice(0, NEWEST)
}

/** What is new of a subject, in a format; null where the site has no news, or the document is not there. */
export const feedMachine =
  (subject: FeedSubject, format: FeedFormat): Machine =>
  async (source) => {
    const { reader, site } = source
    const { document, locale, since } = subject
    if (site.news === undefined) return null
    const row = document && (await reader.row(document.collection, document.id, locale.code))
    if (document !== undefined && !row) return null
    const own = (await reader.rows([OWN_KEY], locale.code)).get(OWN_KEY)
    const name = own?.title?.text ?? say({ site, locale }, site.name)
    const page = document?.path ?? locale.home
    const address = feedPath(page, format)
    const { type, write } = feedFormats[format]
    const feed: Feed = {
      title: row?.title ? `${row.title.text} – ${name}` : name,
      lang: locale.code,
      url: site.url + page,
      address: site.url + address,
      entries: await entriesOf(source, subject),
      since,
    }
    return { type, body: write(feed), address, next: null }
  }
