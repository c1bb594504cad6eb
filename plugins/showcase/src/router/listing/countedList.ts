import type { TallyQuery } from '../../reader/rowReader'
import type { Section, SiteLocale } from '../../site/site'

/** What of a section's list is counted. */
export const countedList = (
  { collection, list }: Section,
  locale: SiteLocale,
): Pick<TallyQuery, 'collection' | 'locale' | 'names' | 'tied'> => {
  const facets = list?.facets ?? []
  return {
    collection,
    locale: locale.code,
    names: facets.filter(({ through }) => !through).map(({ name }) => name),
    tied: facets.flatMap(({ name, through }) => (through ? [{ name, through }] : [])),
  }
}
