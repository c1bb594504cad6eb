import { KEY_PATTERN, LONGEST_WORDS, MOST_CHOSEN } from '../../domain/listAsk'
import type { Facet, Section, Site, SiteLocale } from '../../site/site'
import { listKeys } from '../listing/listKeys'
import { say } from '../view'

const facetParameter = (site: Site, locale: SiteLocale, { key, label, of }: Facet) => ({
  name: say({ site, locale }, key),
  in: 'query',
  description: `${say({ site, locale }, label)}: ${
    'phases' in of
      ? 'the key of a phase'
      : 'codes' in of
        ? 'a code'
        : 'the last part of the address of a document, or else its title with dashes'
  }. Of several values one is enough; a value that is not known does not count, and where none is known nothing is left.`,
  schema: { type: 'array', items: { type: 'string', pattern: KEY_PATTERN }, maxItems: MOST_CHOSEN },
})

/** What can be asked of a section's list besides where to go on, as OpenAPI describes it: what the list page itself is asked by. */
export const questionParameters = (site: Site, locale: SiteLocale, section: Section) => {
  const { list } = section
  const words = {
    name: listKeys(site, locale, section).words,
    in: 'query',
    description: 'Words that all must be found, as the search on the site finds them.',
    schema: { type: 'string', maxLength: LONGEST_WORDS },
  }
  return [
    ...(list?.isSearched ? [words] : []),
    ...(list?.facets ?? []).map((facet) => facetParameter(site, locale, facet)),
  ]
}
