import type { FacetTable } from '../domain/facetTable'
import type { Tied } from '../domain/tiedFacets'
import type { Tie } from '../site/site'
import type { Ask } from './ask'
import { type Bind, binding } from './narrowing'
import { NUMBERS, readNumbers } from './numbers'
import type { List, TiedFacet } from './rowReader'

/** What more documents than these tell is not asked: it would cost every publication seconds. */
const MOST_TYING = 5000

/** Counting as many as that takes longer than all else that is read anew after a publication. */
const COUNTED_EVERY_MS = 60_000

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
export type ReadTied = (table: FacetTable, list: List) => Promise<Tied>

export const createTiedReader = (ask: Ask): ReadTied => {
  /** Until when it is taken for granted that too many tie: they are counted after every publication, and seldom become few. */
  const manyUntil = new Map<string, number>()

  const tells = async ({ collection, locale }: List, { through: { by } }: TiedFacet): Promise<boolean> => {
    const tying = by?.collection ?? collection
    const key = `${tying} ${locale}`
    if (performance.now() < (manyUntil.get(key) ?? 0)) return false
    if (await areFew(ask, tying, locale)) return true
    manyUntil.set(key, performance.now() + COUNTED_EVERY_MS)
    return false
  }

  return async (table, list) => {
    const found = await Promise.all(
      (list.tied ?? []).map(async (facet) => {
        if (!(await tells(list, facet))) return []
        const { statement, values } = statementOf(list, facet)
        return ask<{ facet: string; rows: Buffer }>(statement, values)
      }),
    )
    return new Map(found.flat().map(({ facet, rows }) => [facet, table.among(readNumbers(rows))]))
  }
}
