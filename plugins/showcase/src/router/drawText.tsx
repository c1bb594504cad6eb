import { PlainPage } from '../pages/PlainPage'
import type { TextPage } from '../site/site'
import type { Draw } from './drawing'
import { alternatesOf } from './drawing'
import { factsOfPage } from './facts/factsOfPage'
import { trail } from './facts/trail'
import { readView } from './readRows'
import { shareOfHome } from './sharing/describeShare'
import { pageImage } from './sharing/pageImage'
import { say } from './view'

/** A page of running text from the site's own row. */
export const drawText =
  (page: TextPage): Draw =>
  async ({ reader, site, locale, path }) => {
    const view = await readView({ reader, site, locale }, [], 2)
    const name = say(view, page.name)
    const crumbs = [
      { name: view.words.home, path: locale.home },
      { name, path },
    ]
    const field = view.own?.fields[page.field]
    return {
      view,
      head: {
        title: name,
        description: null,
        path,
        alternates: alternatesOf(site, ({ code }) => page.path[code]),
        ...(field && 'lang' in field ? { lang: field.lang } : {}),
        crumbs,
        image: pageImage(view, locale.home, shareOfHome(view)),
        facts: [factsOfPage(view, name, path), trail(view, crumbs)],
      },
      content: <PlainPage view={view} page={page} field={field} />,
    }
  }
