import { phaseAddress } from '../../domain/phases/phaseAddress'
import type { PublicWords } from '../../domain/publicField'
import { wordsIn } from '../../domain/searchTerms'
import type { Row } from '../../reader/rowReader'
import { MOST_AT_ONCE } from '../../site/checkSite'
import type { Facet } from '../../site/site'
import type { Request } from '../drawing'

/** A value of a facet: what it is called in an address, and the facets of rows that it stands for. */
export type FacetValue = {
  key: string
  facets: string[]
  row: Row | null
  /** What it is called, where neither a document nor a list of codes says so. */
  name: PublicWords | null
}

/** The values that documents of a list have for a facet, by key. */
export type FacetValues = ReadonlyMap<string, FacetValue>

/** A document with a page is called as its address ends, another as its title reads. */
export const keyOfRow = ({ path, title }: Row): string =>
  path === null ? wordsIn(title?.text ?? '').join('-') : (path.split('/').at(-1) ?? '')

const valueOf = (facet: string): string => facet.slice(facet.indexOf(':') + 1)

type Values = Map<string, FacetValue>
type Naming = Partial<Pick<FacetValue, 'name' | 'row'>>

const add = (values: Values, key: string, facet: string, { name = null, row = null }: Naming): void => {
  if (key === '') return
  const known = values.get(key)
  if (known) known.facets.push(facet)
  else values.set(key, { key, facets: [facet], name, row })
}

type OfPhases = Extract<Facet['of'], { phases: unknown }>

/** As many documents that name phases are looked at, the newest first: a phase is called as the newest calls it. */
const MOST_NAMING = MOST_AT_ONCE

/** What phases are called, and how far along each is among those it comes with, the newest naming first. */
const readPhases = async (
  { locale, reader }: Pick<Request, 'locale' | 'reader'>,
  { collection, field }: OfPhases['phases'],
) => {
  const { rows } = await reader.list({ collection, limit: MOST_NAMING, locale: locale.code })
  return rows.flatMap(({ fields }) => {
    const named = fields[field]
    if (named?.kind !== 'phases') return []
    return named.phases.map(({ key, name }, at) => ({ key, name, place: at / named.phases.length }))
  })
}

/** Phases in the order of how far along they are, and then the codes; what neither names is not told. */
const namePhases = async (
  request: Pick<Request, 'locale' | 'reader' | 'site'>,
  { codes, phases }: OfPhases,
  own: readonly string[],
): Promise<Values> => {
  const values: Values = new Map()
  if (own.length === 0) return values
  const found = await readPhases(request, phases)
  const newest = [...new Map(found.toReversed().map((phase) => [phase.key, phase])).values()]
  const known = Object.keys(codes === undefined ? {} : (request.site.codes?.[codes] ?? {}))
  const left = new Map(own.map((each) => [valueOf(each), each]))
  for (const { key, name } of [
    ...newest.sort((one, other) => one.place - other.place),
    ...known.map((key) => ({ key, name: null })),
  ]) {
    const facet = left.get(key)
    if (facet !== undefined) add(values, phaseAddress(key), facet, { name })
    left.delete(key)
  }
  return values
}

/** A facet, and the values that documents of a list have for it. */
export type Named = { facet: Facet; values: FacetValues }

/** The documents that facets lead to: `theme:7` to `themes:7`. */
const leadsTo = ({ of }: Facet, value: string): string[] =>
  'collection' in of ? [`${of.collection}:${valueOf(value)}`] : []

const nameCodes = (own: readonly string[]): Values => {
  const values: Values = new Map()
  for (const each of own) add(values, valueOf(each).toLowerCase(), each, {})
  return values
}

const nameDocuments = (facet: Facet, own: readonly string[], rows: ReadonlyMap<string, Row>): Values => {
  const values: Values = new Map()
  for (const each of own) {
    const [row] = leadsTo(facet, each).flatMap((key) => rows.get(key) ?? [])
    if (row) add(values, keyOfRow(row), each, { row })
  }
  return values
}

/** Finds what the facets of rows are called; of documents only those that a visitor may see have a name. */
export const nameFacets = async (
  request: Pick<Request, 'locale' | 'reader' | 'site'>,
  facets: readonly Facet[],
  present: readonly string[],
): Promise<Named[]> => {
  const own = (facet: Facet) => present.filter((each) => each.startsWith(`${facet.name}:`))
  const keys = facets.flatMap((facet) => own(facet).flatMap((each) => leadsTo(facet, each)))
  const rows = await request.reader.rows(keys, request.locale.code)
  return Promise.all(
    facets.map(async (facet) => {
      const carried = own(facet)
      if ('phases' in facet.of) return { facet, values: await namePhases(request, facet.of, carried) }
      return {
        facet,
        values: 'codes' in facet.of ? nameCodes(carried) : nameDocuments(facet, carried, rows),
      }
    }),
  )
}
