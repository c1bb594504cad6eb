import type { Site, SiteLocale } from '../site/site'
import { drawHome } from './drawHome'
import type { Draw } from './drawing'
import { drawList } from './drawList'
import { drawOpenData } from './drawOpenData'
import { drawText } from './drawText'

/** A page at an address that does not depend on any document. */
export type Route = { locale: SiteLocale; draw: Draw }

/** Every address that the site has of itself: home pages, lists and texts, in each language. */
export const routeTable = (site: Site): ReadonlyMap<string, Route> => {
  const table = new Map<string, Route>()
  for (const locale of site.locales) {
    table.set(locale.home, { locale, draw: drawHome })
    for (const section of site.sections) {
      const path = section.path[locale.code]
      if (section.list && path) table.set(path, { locale, draw: drawList(section) })
    }
    const openData = site.openData?.path[locale.code]
    if (openData) table.set(openData, { locale, draw: drawOpenData })
    for (const page of site.texts) {
      const path = page.path[locale.code]
      if (path) table.set(path, { locale, draw: drawText(page) })
    }
  }
  return table
}
