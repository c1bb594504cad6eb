import type { List } from '../../reader/rowReader'
import type { Section, SiteLocale } from '../../site/site'

/** The list of a section. */
export const countedList = ({ collection, list }: Section, locale: SiteLocale): List => {
  const facets = list?.facets ?? []
  return {
    collection,
    locale: locale.code,
    names: facets.filter(({ through }) => !through).map(({ name }) => name),
    tied: facets.flatMap(({ name, through }) => (through ? [{ name, through }] : [])),
  }
}
