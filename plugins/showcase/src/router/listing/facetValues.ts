import { wordsIn } from '../../domain/searchTerms'
import type { Row, RowReader } from '../../reader/rowReader'
import type { Facet } from '../../site/site'

/** A value of a facet: what it is called in an address, and the facets of rows that it stands for. */
export type FacetValue = { key: string; facets: string[]; row: Row | null }

/** The values that documents of a list have for a facet, by key. */
export type FacetValues = ReadonlyMap<string, FacetValue>

/** A document with a page is called as its address ends, another as its title reads. */
const keyOfRow = ({ path, title }: Row): string =>
  path === null ? wordsIn(title?.text ?? '').join('-') : (path.split('/').at(-1) ?? '')

const valueOf = (facet: string): string => facet.slice(facet.indexOf(':') + 1)

const add = (values: Map<string, FacetValue>, key: string, facet: string, row: Row | null): void => {
  if (key === '') return
  const known = values.get(key)
  if (known) known.facets.push(facet)
  else values.set(key, { key, facets: [facet], row })
}

/** Finds what the facets of rows are called; of documents only those that a visitor may see have a name. */
export const nameFacetValues = async (
  reader: Pick<RowReader, 'rows'>,
  locale: string,
  facet: Facet,
  present: readonly string[],
): Promise<FacetValues> => {
  const values = new Map<string, FacetValue>()
  const own = present.filter((each) => each.startsWith(`${facet.name}:`))
  if ('codes' in facet.of) {
    for (const each of own) add(values, valueOf(each).toLowerCase(), each, null)
    return values
  }
  const { collection } = facet.of
  const rows = await reader.rows(
    own.map((each) => `${collection}:${valueOf(each)}`),
    locale,
  )
  for (const each of own) {
    const row = rows.get(`${collection}:${valueOf(each)}`)
    if (row) add(values, keyOfRow(row), each, row)
  }
  return values
}
