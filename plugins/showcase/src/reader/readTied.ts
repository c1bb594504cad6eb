import type { FacetTable } from '../domain/facetTable'
import type { Tied } from '../domain/tiedFacets'
import type { Tie } from '../site/site'
import type { Ask } from './ask'
import { type Bind, binding } from './narrowing'
import { NUMBERS, readNumbers } from './numbers'
import type { List, TiedFacet } from './rowReader'

/** What more documents than these tell is not asked: it would cost every publication seconds. */
const MOST_TYING = 5000

/** The rows that rows are tied to, by what they carry: `theme:7`. */
const tiedTo = (from: string, to: string, { collection, role }: Tie, bind: Bind): string => {
  const prefix = bind(`${role}:`)
  return `cross join lateral unnest(${from}.facets) as ${to}_tie(facet)
    join showcase_visible ${to} on ${to}.collection = ${bind(collection)} and ${to}.locale = ${from}.locale
      and starts_with(${to}_tie.facet, ${prefix}) and ${to}.doc_id = substr(${to}_tie.facet, length(${prefix}) + 1)`
}

const statementOf = ({ collection, locale }: List, { name, through }: TiedFacet) => {
  const { bind, values } = binding()
  const [own, language] = [bind(collection), bind(locale)]
  const { by, to } = through
  if (!by && !to)
    throw new Error(`[showcase] the facet "${name}" is through nothing: give it "by", "to" or both.`)
  const rows = by
    ? `showcase_visible b ${tiedTo('b', 'v', { collection, role: by.role }, bind)}`
    : 'showcase_visible v'
  const holder = to ? 't' : 'b'
  const statement = `
    select k.facet, ${NUMBERS} from ${rows}
    ${to ? tiedTo(by ? 'b' : 'v', 't', to, bind) : ''}
    cross join lateral unnest(${holder}.facets) as k(facet)
    where v.collection = ${own} and v.locale = ${language} and starts_with(k.facet, ${bind(`${name}:`)})
      ${by ? `and b.collection = ${bind(by.collection)} and b.locale = ${language}` : ''}
    group by k.facet`
  return { statement, values }
}

/** Whether few enough documents tie the rows of a list; of more than that no more is known. */
const areFew = async (ask: Ask, collection: string, locale: string): Promise<boolean> => {
  const [answer] = await ask<{ rows: string }>(
    `select count(*) as rows from (
       select from showcase_visible v where v.collection = $1 and v.locale = $2 limit ${MOST_TYING + 1}) as tying`,
    [collection, locale],
  )
  return Number(answer?.rows ?? 0) <= MOST_TYING
}

/** Reads which facets the rows of a list have from others, and where; none of a kind that too many documents would tell of. */
export const readTied = async (ask: Ask, table: FacetTable, list: List): Promise<Tied> => {
  const { collection, locale, tied = [] } = list
  const tyingOf = ({ through: { by } }: TiedFacet): string => by?.collection ?? collection
  // Several kinds are told by the same documents, and counting those takes longer than all else.
  const few = new Map(
    [...new Set(tied.map(tyingOf))].map((tying) => [tying, areFew(ask, tying, locale)] as const),
  )
  const found = await Promise.all(
    tied.map(async (facet) => {
      if (!(await few.get(tyingOf(facet)))) return []
      const { statement, values } = statementOf(list, facet)
      return ask<{ facet: string; rows: Buffer }>(statement, values)
    }),
  )
  return new Map(found.flat().map(({ facet, rows }) => [facet, table.among(readNumbers(rows))]))
}
