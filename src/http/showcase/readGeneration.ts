import type pg from 'pg'

const QUERY = 'select generation from showcase_state where id = 1'

/** The generation of what is public in a database: every change of it makes that one higher. */
export const readGeneration = async (database: Pick<pg.ClientBase, 'query'> | pg.Pool): Promise<number> => {
  const { rows } = await database.query<{ generation: string }>(QUERY)
  return Number(rows[0]?.generation ?? 0)
}
