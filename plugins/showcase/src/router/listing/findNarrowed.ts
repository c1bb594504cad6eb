import { askOfWords, listAddress, MOST_CHOSEN } from '../../domain/listAsk'
import type { Row } from '../../reader/rowReader'
import type { Section } from '../../site/site'
import type { Request } from '../drawing'
import { countedList } from './countedList'
import { keyOfRow } from './facetValues'
import { listKeys } from './listKeys'

/** The list of a section, narrowed to what refers to some documents: where it is, and how much is in it. */
export type NarrowedList = { count: number; href: string; section: Section }

/**
 * Where a collection's list has what refers to these documents of another; those that nothing refers to are left out. It is null where that
 * would take more values than an address may have.
 */
export const findNarrowed = async (
  { locale, reader, site }: Pick<Request, 'locale' | 'reader' | 'site'>,
  collection: string,
  named: readonly Row[],
): Promise<NarrowedList | null> => {
  const section = site.sections.find((each) => each.collection === collection)
  const path = section?.path[locale.code]
  const facet = section?.list?.facets?.find(
    ({ of, through }) => !through && 'collection' in of && of.collection === named[0]?.collection,
  )
  if (!section || !path || !facet) return null
  const open = await reader.open(countedList(section, locale))
  const { facets } = await open.tally({ groups: [] })
  const facetOf = ({ id }: Row): string => `${facet.name}:${id}`
  const carried = named.filter((row) => facets.has(facetOf(row)))
  if (carried.length === 0 || carried.length > MOST_CHOSEN) return null
  const { count } = await open.tally({ groups: [carried.map(facetOf)] })
  const chosen = { [facet.name]: carried.map(keyOfRow) }
  const href = listAddress(path, { ...askOfWords(''), chosen }, listKeys(site, locale, section))
  return { count, href, section }
}
