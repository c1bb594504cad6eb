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
 * How a collection's list is narrowed to what refers to documents of another: by which facet, and where it is then; null where it has
 * none for those.
 */
export const narrowingTo = (
  { locale, site }: Pick<Request, 'locale' | 'site'>,
  collection: string,
  of: string | undefined,
): { name: string; section: Section; hrefOf: (rows: readonly Row[]) => string } | null => {
  const section = site.sections.find((each) => each.collection === collection)
  const path = section?.path[locale.code]
  const facet = section?.list?.facets?.find(
    (each) => !each.through && 'collection' in each.of && each.of.collection === of,
  )
  if (!section || !path || !facet) return null
  const keys = listKeys(site, locale, section)
  return {
    name: facet.name,
    section,
    hrefOf: (rows) =>
      listAddress(path, { ...askOfWords(''), chosen: { [facet.name]: rows.map(keyOfRow) } }, keys),
  }
}

/**
 * Where a collection's list has what refers to these documents of another; those that nothing refers to are left out. It is null where that
 * would take more values than an address may have.
 */
export const findNarrowed = async (
  { locale, reader, site }: Pick<Request, 'locale' | 'reader' | 'site'>,
  collection: string,
  named: readonly Row[],
): Promise<NarrowedList | null> => {
  const narrowing = narrowingTo({ locale, site }, collection, named[0]?.collection)
  if (!narrowing) return null
  const { hrefOf, name, section } = narrowing
  const open = await reader.open(countedList(section, locale))
  const { facets } = await open.tally({ groups: [] })
  const facetOf = ({ id }: Row): string => `${name}:${id}`
  const carried = named.filter((row) => facets.has(facetOf(row)))
  if (carried.length === 0 || carried.length > MOST_CHOSEN) return null
  const { count } = await open.tally({ groups: [carried.map(facetOf)] })
  return { count, href: hrefOf(carried), section }
}
