import { connect } from '../../../src/database/connect'
import { type Made, nameAfter } from './savingClient'
import { tradesAfter } from './writer'

/** What a kill did that it must not: changes that were said to be saved and are not, and documents of which a part is not there. */
export type Harm = Readonly<{ half: readonly string[]; lost: readonly string[] }>

type Stored = {
  id: string
  name: string
  published: string[]
  /** How often the record of changes tells that it was saved. */
  told: number
  trades: number
  versions: { name: string; trades: number }[]
}

/** All of an organisation, from every table that holds some of it. */
const QUERY = `
  select p.id::text, p.name,
    (select count(*)::int from partners_sectors s where s._parent_id = p.id) as trades,
    coalesce((select array_agg(e.title order by e.locale) from showcase_entries e
      where e.collection = 'partners' and e.doc_id = p.id::text), '{}') as published,
    (select count(*)::int from audit_entries a
      where a.collection = 'partners' and a.doc_id = p.id::text and a.action in ('create', 'publish', 'update')) as told,
    coalesce((select json_agg(json_build_object('name', v.version_name, 'trades',
        (select count(*) from _partners_v_version_sectors vs where vs._parent_id = v.id)))
      from _partners_v v where v.parent_id = p.id and v.latest), '[]') as versions
  from partners p`

/** What was tried last may have been saved without anybody hearing of it; nothing before what was heard of may be there. */
const isKept = ({ mark, saved, tried }: Made, { name }: Stored): boolean =>
  [saved, tried].some((turn) => turn >= 0 && nameAfter(mark, turn) === name)

const isWhole = ({ mark, tried }: Made, { name, published, told, trades, versions }: Stored): boolean => {
  const turn = Array.from({ length: tried + 1 }, (_, at) => at).find((at) => nameAfter(mark, at) === name)
  if (turn === undefined || told !== turn + 1) return false
  const isSame = (title: string) => title === name
  const [latest, ...others] = versions
  return (
    trades === tradesAfter(turn) &&
    published.length > 0 &&
    published.every(isSame) &&
    others.length === 0 &&
    latest?.name === name &&
    latest.trades === trades
  )
}

/** Compares what clients were told with what the database holds. */
export const findHarm = async (databaseUrl: string, all: readonly Made[]): Promise<Harm> => {
  const client = await connect(databaseUrl)
  try {
    const { rows } = await client.query<Stored>(QUERY)
    const byMark = new Map(rows.map((row) => [row.name.replace(/ \d+$/, ''), row]))
    const lost: string[] = []
    const half: string[] = []
    for (const made of all) {
      const stored = byMark.get(made.mark)
      if (stored === undefined) {
        if (made.saved >= 0) lost.push(made.mark)
        continue
      }
      if (made.saved >= 0 && !isKept(made, stored)) lost.push(`${made.mark}: ${stored.name}`)
      if (!isWhole(made, stored)) half.push(JSON.stringify({ ...made, stored }))
    }
    return { half, lost }
  } finally {
    await client.end()
  }
}
