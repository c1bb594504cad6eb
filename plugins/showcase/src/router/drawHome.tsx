import { HomePage } from '../pages/HomePage'
import { closedLabel } from '../site/closedLabel'
import type { Draw } from './drawing'
import { alternatesOf } from './drawing'
import { factsOfHome } from './facts/factsOfHome'
import { feedPath } from './machines/feedMachine'
import { collectRows } from './readRows'
import { shareOfHome } from './sharing/describeShare'
import { pageImage } from './sharing/pageImage'
import { createView, fieldWords, say, sectionOf } from './view'

/** Figures on the home page are counted up to here: beyond it nobody reads them as a number. */
const MOST_COUNTED = 10_000

/** Some closed documents among the first leave enough open ones to show. */
const READ_PER_SHOWN = 2

/** The front page. */
export const drawHome: Draw = async ({ reader, site, locale, path }) => {
  const collector = collectRows(reader, locale.code)
  const [counts, pages] = await Promise.all([
    Promise.all(
      site.home.figures.map(({ collection }) =>
        reader.count({ collection, locale: locale.code }, MOST_COUNTED),
      ),
    ),
    Promise.all(
      site.home.blocks.map(async ({ collection, limit }) => {
        const section = sectionOf({ site }, collection)
        const most = section?.closed ? limit * READ_PER_SHOWN : limit
        const sort = section?.list?.sort ?? 'newest'
        const { rows } = await reader.list({ collection, limit: most, locale: locale.code, sort })
        return rows.filter((row) => closedLabel(site, row) === null).slice(0, limit)
      }),
    ),
  ])
  await collector.follow(pages.flat(), 1)
  const view = createView(site, locale, collector.rows)
  const figures = site.home.figures.map(({ label }, at) => ({
    label: say(view, label),
    count: counts[at] ?? 0,
  }))
  const blocks = site.home.blocks.map((block, at) => ({ block, rows: pages[at] ?? [] }))
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
    content: <HomePage view={view} content={{ figures, blocks }} />,
  }
}
