import { connect } from '../../src/database/connect'

/**
 * Does something while the indexes for searching are away, and makes them again as they were: adding a hundred thousand rows
 * one by one to some twenty of them takes many times as long as making each once.
 */
export const withoutSearchIndexes = async (url: string, act: () => Promise<void>): Promise<void> => {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ definition: string; name: string }>(
      `SELECT indexdef AS definition, quote_ident(indexname) AS name FROM pg_indexes
       WHERE schemaname = current_schema() AND indexdef LIKE '%USING gin%'`,
    )
    for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
    await act()
    await client.query("SET maintenance_work_mem = '512MB'")
    for (const { definition } of rows) await client.query(definition)
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}
