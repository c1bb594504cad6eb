import { OpenDataPage } from '../pages/OpenDataPage'
import type { Draw } from './drawing'
import { alternatesOf } from './drawing'
import { factsOfData } from './facts/factsOfData'
import { trail } from './facts/trail'
import { collectRows } from './readRows'
import { shareOfHome } from './sharing/describeShare'
import { pageImage } from './sharing/pageImage'
import { createView, say } from './view'

/** The page that tells what programs can read. */
export const drawOpenData: Draw = async ({ reader, site, locale, path }) => {
  const { openData } = site
  if (!openData) return null
  const collector = collectRows(reader, locale.code)
  await collector.follow([], 1)
  const view = createView(site, locale, collector.rows)
  const name = say(view, openData.name)
  const crumbs = [
    { name: view.words.home, path: locale.home },
    { name, path },
  ]
  return {
    view,
    head: {
      title: name,
      description: view.words.openDataLead,
      path,
      alternates: alternatesOf(site, ({ code }) => openData.path[code]),
      crumbs,
      image: pageImage(view, locale.home, shareOfHome(view)),
      facts: [factsOfData(view, name, path), trail(view, crumbs)],
    },
    content: <OpenDataPage title={name} view={view} />,
  }
}
