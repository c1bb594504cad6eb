import { OpenDataPage } from '../pages/OpenDataPage'
import type { Draw } from './drawing'
import { alternatesOf } from './drawing'
import { factsOfData } from './facts/factsOfData'
import { trail } from './facts/trail'
import { readView } from './readRows'
import { shareOfHome } from './sharing/describeShare'
import { pageImage } from './sharing/pageImage'
import { say } from './view'

/** The page that tells what programs can read. */
export const drawOpenData: Draw = async ({ reader, site, locale, path }) => {
  const { openData } = site
  if (!openData) return null
  const view = await readView({ reader, site, locale }, [], 1)
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
