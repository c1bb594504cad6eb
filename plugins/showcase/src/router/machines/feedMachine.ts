import { documentKey } from '../../domain/documentKey'
import type { Feed, FeedEntry } from '../../domain/feeds/feed'
import { writeAtom } from '../../domain/feeds/writeAtom'
import { writeJsonFeed } from '../../domain/feeds/writeJsonFeed'
import { writeRss } from '../../domain/feeds/writeRss'
import { searchableWords } from '../../domain/searchableWords'
import type { Row } from '../../reader/rowReader'
import type { NewsSource, SiteLocale } from '../../site/site'
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

/** What a feed is the news of: the whole site, or a document with its page. */
export type FeedSubject = { locale: SiteLocale; document?: { collection: string; id: string; path: string } }

/** Where the feed of a page is: `/feed.atom`, `/themas/water/feed.rss`. */
export const feedPath = (page: string, format: FeedFormat): string =>
  `${page.endsWith('/') ? page : `${page}/`}feed.${format}`

const summaryOf = (row: Row): string | null => {
  const words = [row.summary, ...Object.values(row.fields).map(searchableWords)].find((each) => each)
  return words ? words.text.slice(0, LONGEST_SUMMARY).trim() : null
}

const readNews = async (
  { reader }: MachineSource,
  { document, locale }: FeedSubject,
  { collection }: NewsSource,
): Promise<Row[]> =>
  document === undefined
    ? (await reader.list({ collection, limit: NEWEST, locale: locale.code })).rows
    : reader.referring(collection, documentKey(document.collection, document.id), locale.code, NEWEST)

/** The page of a document, or of the one that it is about. */
const pageOf = (
  row: Row,
  { pageOf: role }: NewsSource,
  others: ReadonlyMap<string, Row>,
): Row | undefined => {
  if (role === undefined) return row
  const reference = row.references.find((each) => each.role === role)
  return reference && others.get(documentKey(reference.collection, reference.id))
}

const entriesOf = async (source: MachineSource, subject: FeedSubject): Promise<FeedEntry[]> => {
  const { reader, site } = source
  const { host } = new URL(site.url)
  const entries: FeedEntry[] = []
  for (const news of site.news?.sources ?? []) {
    const rows = await readNews(source, subject, news)
    const named = rows.flatMap(({ references }) =>
      references
        .filter(({ role }) => role === news.pageOf)
        .map(({ collection, id }) => documentKey(collection, id)),
    )
    const others = await reader.rows(named, subject.locale.code)
    for (const row of rows) {
      const page = pageOf(row, news, others)
      const title = row.title ?? page?.title
      if (!page?.path || row.sortAt === null || !title) continue
      entries.push({
        id: `tag:${host},2026:${row.collection}/${row.id}`,
        url: site.url + page.path,
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
    const { document, locale } = subject
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
    }
    return { type, body: write(feed), address, next: null }
  }
