import type { ListKeys } from '../../domain/listAsk'
import type { Section, Site, SiteLocale } from '../../site/site'
import { wordsOf } from '../../site/words'
import { say } from '../view'

/** What the parts of a question to a section's list are called in an address of this language. */
export const listKeys = (site: Site, locale: SiteLocale, { list }: Section): ListKeys => {
  const { searchKey, sortKey } = wordsOf(locale.code)
  return {
    words: searchKey,
    sort: sortKey,
    facets: Object.fromEntries(
      (list?.facets ?? []).map(({ key, name }) => [name, say({ site, locale }, key)]),
    ),
  }
}
