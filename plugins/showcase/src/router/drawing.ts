import type { ReactElement } from 'react'

import type { PageHead } from '../components/Page/index'
import type { RowReader } from '../reader/rowReader'
import type { Site, SiteLocale } from '../site/site'
import type { View } from './view'

/** What a page is drawn for and from. */
export type Request = {
  reader: RowReader
  site: Site
  locale: SiteLocale
  path: string
  query: URLSearchParams
}

/** A page ready to be drawn. */
export type Drawing = {
  view: View
  head: PageHead
  content: ReactElement
  /** What is asked once and seldom again, such as a search, takes no room from the pages that are kept. */
  isPassing?: boolean
}

/** A page, or null when there is none at this address. */
export type Draw = (request: Request) => Promise<Drawing | null>

/** The same kind of page in every language, from its paths per locale. */
export const alternatesOf = (site: Site, pathOf: (locale: SiteLocale) => string | undefined) =>
  Object.fromEntries(
    site.locales.flatMap((locale) => {
      const path = pathOf(locale)
      return path ? [[locale.code, path]] : []
    }),
  )
