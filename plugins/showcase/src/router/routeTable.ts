import type { Site, SiteLocale } from '../site/site'
import { drawForm, drawFormDone } from './drawForm'
import { drawHome } from './drawHome'
import type { Draw } from './drawing'
import { drawList } from './drawList'
import { drawOpenData } from './drawOpenData'
import { drawText } from './drawText'

/** Makes what is sent along with a form to tell when it was drawn; absent where nobody receives forms. */
export type Stamp = (() => string) | undefined

/** A page at an address that does not depend on any document. */
export type Route = { locale: SiteLocale; draw: Draw }

const addForms = (
  table: Map<string, Route>,
  { forms = [] }: Site,
  locale: SiteLocale,
  stamp: Stamp,
): void => {
  for (const form of forms) {
    const [path, done] = [form.path[locale.code], form.done.path[locale.code]]
    const empty = () => ({ faults: {}, stamp: stamp?.() ?? null, values: {} })
    if (path) table.set(path, { locale, draw: drawForm(form, empty) })
    if (done) table.set(done, { locale, draw: drawFormDone(form) })
  }
}

/** Every address that the site has of itself: home pages, lists, texts and forms, in each language. */
export const routeTable = (site: Site, stamp: Stamp): ReadonlyMap<string, Route> => {
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
    addForms(table, site, locale, stamp)
  }
  return table
}
