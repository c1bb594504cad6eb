import type { Crumb } from '../components/Breadcrumbs/index'
import { documentKey } from '../domain/documentKey'
import { DocumentPage } from '../pages/DocumentPage'
import type { Row } from '../reader/rowReader'
import type { Section } from '../site/site'
import { describeRow } from './describeRow'
import type { Draw, Request } from './drawing'
import { trail } from './facts/trail'
import type { NarrowedList } from './listing/findNarrowed'
import { findNarrowed } from './listing/findNarrowed'
import { followPath } from './machines/feedMachine'
import { readParts } from './readParts'
import { readView } from './readRows'
import { imageOf } from './sharing/imageOf'
import type { View } from './view'
import { say } from './view'

const MOST_REFERRING = 60

/** What is shown by a part that shows what refers to the document, and where the rest is when that is not all. */
type Referring = { rows: Row[]; rest: NarrowedList | null }

const readReferring = async (request: Request, section: Section, row: Row): Promise<Referring[]> => {
  const { reader, locale } = request
  const whole = [row, ...(await readParts(request, section, row.id))]
  return Promise.all(
    (section.parts ?? []).map(async (part) => {
      if (!('collection' in part)) return { rows: [], rest: null }
      const { collection, kind, limit = MOST_REFERRING } = part
      // A part of a part is on the page of that part.
      const named = kind === 'referring' && collection !== section.collection ? whole : [row]
      const keys = named.map((each) => documentKey(each.collection, each.id))
      const rows = await reader.referring(collection, keys, locale.code, limit)
      const isFull = kind === 'referring' && part.style === 'cards' && rows.length === limit
      const list = isFull ? await findNarrowed(request, collection, named) : null
      return { rows, rest: list && list.count > rows.length ? list : null }
    }),
  )
}

const crumbsOf = (view: View, section: Section, row: Row): Crumb[] => [
  { name: view.words.home, path: view.locale.home },
  ...(section.list ? [{ name: say(view, section.name), path: say(view, section.path) }] : []),
  {
    name: row.title?.text ?? '',
    path: row.path ?? '',
    ...(row.title ? { lang: row.title.lang } : {}),
  },
]

/** The language of the title or of a text on the page, where that is another than the page's. */
const otherLanguage = (row: Row, section: Section, locale: string): string => {
  const texts = (section.parts ?? []).flatMap((part) => {
    const field = part.kind === 'field' ? row.fields[part.field] : undefined
    return field && 'lang' in field ? [field] : []
  })
  const others = [row.title, row.summary, ...texts].filter((words) => words && words.lang !== locale)
  return others[0]?.lang ?? locale
}

/** The page of one document. */
export const drawDocument =
  (section: Section, id: string): Draw =>
  async (request) => {
    const { reader, locale } = request
    const row = await reader.row(section.collection, id, locale.code)
    if (!row?.path) return null
    const [referring, alternates] = await Promise.all([
      readReferring(request, section, row),
      reader.alternates(section.collection, id),
    ])
    const referringRows = referring.flatMap(({ rows }) => rows)
    const view = await readView(request, [row, ...referringRows], 2)
    const crumbs = crumbsOf(view, section, row)
    return {
      view,
      head: {
        title: row.title?.text ?? '',
        description: row.summary?.text ?? null,
        path: row.path,
        feed: followPath(view.site, section, row.path),
        alternates,
        image: imageOf(view, section, row),
        lang: otherLanguage(row, section, locale.code),
        crumbs,
        facts: [describeRow(view, section, row, referringRows), trail(view, crumbs)],
      },
      content: <DocumentPage view={view} content={{ section, row, referring }} />,
    }
  }
