import { sql } from '@payloadcms/db-postgres'

import { anonymousName } from '../domain/privacy/asked'
import { copiedNames } from '../domain/privacy/places'
import type { Session } from './inOneTransaction'
import { pastKeepers } from './pastKeepers'
import { snake } from './snake'

/** A document in which the name of an account was replaced, and in which of its fields. */
export type Replaced = Readonly<{ collection: string; fields: readonly string[]; id: string }>

/** Where a copied name lies: a field of a document, or of the rows of one of its lists. */
const placeOf = ({ account, collection, name }: (typeof copiedNames)[number]) => {
  const [list, field] = name.includes('.') ? name.split('.') : [null, name]
  const leaf = account.split('.').at(-1) ?? account
  return {
    account: snake(leaf),
    name: snake(field ?? name),
    owner: list === null ? 'id' : '_parent_id',
    table: list === null || list === undefined ? snake(collection) : `${snake(collection)}_${snake(list)}`,
  }
}

/** Replaces the name of an account wherever it was written down with the account beside it; answers where. */
export const replaceCopiedNames = async (session: Session, account: string): Promise<readonly Replaced[]> => {
  const replaced: Replaced[] = []
  for (const copied of copiedNames) {
    const place = placeOf(copied)
    const id = async (column: string) => {
      const { rows } = await session.execute<{ name: string }>(sql`
        select attname as name from pg_attribute where attrelid = ${place.table}::regclass and attname in (${column}, ${`${column}_id`})`)
      return rows[0]?.name ?? column
    }
    const column = await id(place.account)
    const [table, name, by] = [place.table, place.name, column].map((each) => sql.identifier(each))
    const wanted = sql`${by}::text = ${account} and ${name} is distinct from ${anonymousName('users', account)}`
    const { rows } = await session.execute<{ id: string }>(
      sql`select ${sql.identifier(place.owner)}::text as id from ${table} where ${wanted}`,
    )
    if (rows.length === 0) continue
    await pastKeepers(session, place.table, async () => {
      await session.execute(
        sql`update ${table} set ${name} = ${anonymousName('users', account)} where ${wanted}`,
      )
    })
    replaced.push(
      ...rows.map((row) => ({ collection: copied.collection, fields: [copied.name], id: row.id })),
    )
  }
  return replaced
}
