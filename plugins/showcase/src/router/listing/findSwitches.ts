import { documentKey } from '../../domain/documentKey'
import type { ListAsk } from '../../domain/listAsk'
import { fromStart, listAddress } from '../../domain/listAsk'
import type { Section, SiteLocale } from '../../site/site'
import type { Request } from '../drawing'
import { keyOfRow } from './facetValues'
import { listKeys } from './listKeys'
import type { Narrower } from './narrower'
import type { Listing } from './readListing'

/** The documents that are chosen, as they stand in another language. */
const readChosen = ({ reader }: Request, narrowers: readonly Narrower[], { code }: SiteLocale) =>
  reader.rows(
    narrowers.flatMap(({ options }) =>
      options.flatMap(({ isChosen, row }) => (isChosen && row ? [documentKey(row.collection, row.id)] : [])),
    ),
    code,
  )

/** A code is the same in every language; a document may be called otherwise there, or not be there. */
const chosenIn = (
  narrowers: readonly Narrower[],
  rows: Awaited<ReturnType<typeof readChosen>>,
): ListAsk['chosen'] =>
  Object.fromEntries(
    narrowers.flatMap(({ facet, options }) => {
      const keys = options.flatMap(({ isChosen, key, row }) => {
        if (!isChosen) return []
        if (row === null) return [key]
        const other = rows.get(documentKey(row.collection, row.id))
        return other ? [keyOfRow(other)] : []
      })
      return keys.length === 0 ? [] : [[facet.name, keys]]
    }),
  )

/** Where what was understood of a question to a list is asked in the other languages, from its first page on. */
export const findSwitches = async (
  request: Request,
  section: Section,
  { ask, narrowers }: Pick<Listing, 'ask' | 'narrowers'>,
): Promise<Record<string, string>> => {
  const { locale, site } = request
  const others = site.locales.filter(({ code }) => code !== locale.code)
  const found = await Promise.all(
    others.map(async (other) => {
      const path = section.path[other.code]
      if (!path) return []
      const chosen = chosenIn(narrowers, await readChosen(request, narrowers, other))
      const address = listAddress(path, { ...fromStart(ask), chosen }, listKeys(site, other, section))
      return [[other.code, address] as const]
    }),
  )
  return Object.fromEntries(found.flat())
}
