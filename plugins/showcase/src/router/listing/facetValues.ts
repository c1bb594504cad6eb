import { wordsIn } from '../../domain/searchTerms'
import type { Row, RowReader } from '../../reader/rowReader'
import type { Facet } from '../../site/site'

/** A value of a facet: what it is called in an address, and the facets of rows that it stands for. */
export type FacetValue = { key: string; facets: string[]; row: Row | null }

/** The values that documents of a list have for a facet, by key. */
export type FacetValues = ReadonlyMap<string, FacetValue>

/** A document with a page is called as its address ends, another as its title reads. */
export const keyOfRow = ({ path, title }: Row): string =>
  path === null ? wordsIn(title?.text ?? '').join('-') : (path.split('/').at(-1) ?? '')

const valueOf = (facet: string): string => facet.slice(facet.indexOf(':') + 1)

const add = (values: Map<string, FacetValue>, key: string, facet: string, row: Row | null): void => {
  if (key === '') return
  const known = values.get(key)
  if (known) known.facets.push(facet)
  else values.set(key, { key, facets: [facet], row })
}

/** A facet, and the values that documents of a list have for it. */
export type Named = { facet: Facet; values: FacetValues }

/** The documents that facets lead to: `theme:7` to `themes:7`. */
const leadsTo = ({ of }: Facet, value: string): string[] =>
  'collection' in of ? [`${of.collection}:${valueOf(value)}`] : []

/** Finds what the facets of rows are called; of documents only those that a visitor may see have a name. */
export const nameFacets = async (
  { locale, reader }: { locale: { code: string }; reader: Pick<RowReader, 'rows'> },
  facets: readonly Facet[],
  present: readonly string[],
): Promise<Named[]> => {
  const own = (facet: Facet) => present.filter((each) => each.startsWith(`${facet.name}:`))
  const keys = facets.flatMap((facet) => own(facet).flatMap((each) => leadsTo(facet, each)))
  const rows = await reader.rows(keys, locale.code)
  return facets.map((facet) => {
    const values = new Map<string, FacetValue>()
    for (const each of own(facet)) {
      const [key] = leadsTo(facet, each)
      const row = key === undefined ? null : rows.get(key)
      if (row) add(values, keyOfRow(row), each, row)
      else if (row === null) add(values, valueOf(each).toLowerCase(), each, null)
    }
    return { facet, values }
  })
}
