import { documentKey } from '../domain/documentKey'
import { HomePage } from '../pages/HomePage'
import type { Row } from '../reader/rowReader'
import { closedLabel } from '../site/closedLabel'
import type { HomeBlock } from '../site/site'
import type { Draw, Request } from './drawing'
import { alternatesOf } from './drawing'
import { factsOfHome } from './facts/factsOfHome'
import { feedPath } from './machines/feedMachine'
import { readFigures } from './readFigures'
import { readView } from './readRows'
import { shareOfHome } from './sharing/describeShare'
import { pageImage } from './sharing/pageImage'
import { tellNews } from './tellNews'
import { fieldWords, OWN_KEY, say, sectionOf } from './view'

/** Figures on the home page are counted up to here: beyond it nobody reads them as a number. */
const MOST_COUNTED = 10_000

/** Some closed documents among the first leave enough open ones to show. */
const READ_PER_SHOWN = 2

type Place = Pick<Request, 'locale' | 'reader' | 'site'>

const readChosen = async ({ locale, reader }: Place, own: Row | null, block: HomeBlock): Promise<Row[]> => {
  const keys = (own?.references ?? []).flatMap(({ collection, id, role }) =>
    role === block.chosen && collection === block.collection ? [documentKey(collection, id)] : [],
  )
  const found = keys.length > 0 ? await reader.rows(keys, locale.code) : new Map<string, Row>()
  return keys.flatMap((key) => found.get(key) ?? [])
}

const readNewest = async (
  { locale, reader, site }: Place,
  block: HomeBlock,
  spare: number,
): Promise<Row[]> => {
  const { collection, limit } = block
  const section = sectionOf({ site }, collection)
  const isSifted = section?.closed !== undefined || block.style === 'news'
  const most = (isSifted ? limit * READ_PER_SHOWN : limit) + spare
  const sort = section?.list?.sort ?? 'newest'
  return (await reader.list({ collection, limit: most, locale: locale.code, sort })).rows
}

/** The rows of each block; what was chosen stands in its own block and in no other. */
const readBlocks = async (place: Place): Promise<Row[][]> => {
  const { locale, reader, site } = place
  const { blocks } = site.home
  const own = blocks.some(({ chosen }) => chosen !== undefined)
    ? ((await reader.rows([OWN_KEY], locale.code)).get(OWN_KEY) ?? null)
    : null
  const chosen = await Promise.all(
    blocks.map((block) => (block.chosen === undefined ? Promise.resolve([]) : readChosen(place, own, block))),
  )
  const taken = new Set(chosen.flat().map(({ collection, id }) => documentKey(collection, id)))
  const read = await Promise.all(
    blocks.map((block, at) =>
      block.chosen === undefined ? readNewest(place, block, taken.size) : Promise.resolve(chosen[at] ?? []),
    ),
  )
  return read.map((rows, at) =>
    rows
      .filter(
        ({ collection, id }) => blocks[at]?.chosen !== undefined || !taken.has(documentKey(collection, id)),
      )
      .filter((row) => closedLabel(site, row) === null)
      .slice(0, blocks[at]?.style === 'news' ? undefined : blocks[at]?.limit),
  )
}

/** The front page. */
export const drawHome: Draw = async ({ reader, site, locale, path }) => {
  const place = { locale, reader, site }
  // Every later change of what is counted ends this page, so that it stays true of this day.
  const countedOn = new Date().toISOString()
  const counted = site.home.figures.flatMap((each) => ('reference' in each ? [] : [each]))
  const measured = site.home.figures.flatMap((each) => ('reference' in each ? [each] : []))
  const [counts, together, pages] = await Promise.all([
    Promise.all(
      counted.map(({ collection }) => reader.count({ collection, locale: locale.code }, MOST_COUNTED)),
    ),
    Promise.all(measured.map((each) => readFigures(place, each))),
    readBlocks(place),
  ])
  const view = await readView(place, pages.flat(), 1)
  const figures = counted.map(({ definition, label }, at) => ({
    label: say(view, label),
    definition: definition ? say(view, definition) : null,
    count: counts[at] ?? 0,
  }))
  const blocks = site.home.blocks
    .map((block, at) => {
      const rows = pages[at] ?? []
      // Whether what news is about is closed is known only now.
      const told = block.style === 'news' ? rows.filter((row) => tellNews(view, row) !== null) : rows
      return { block, rows: told.slice(0, block.limit) }
    })
    .filter(({ rows }) => rows.length > 0)
  const description = view.own?.summary?.text ?? fieldWords(view.own, site.home.titleField)?.text ?? null
  return {
    view,
    head: {
      title: null,
      description,
      path,
      feed: site.news ? feedPath(path, 'atom') : null,
      alternates: alternatesOf(site, ({ home }) => home),
      image: pageImage(view, locale.home, shareOfHome(view)),
      facts: factsOfHome(view, description),
    },
    content: <HomePage view={view} content={{ figures, measured: together.flat(), blocks, countedOn }} />,
  }
}
