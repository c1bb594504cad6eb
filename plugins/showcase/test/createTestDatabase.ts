import pg from 'pg'

/** An empty database of its own for one test file. */
export const createTestDatabase = async (): Promise<{ url: string; drop(): Promise<void> }> => {
  const server = process.env.TEST_SERVER ?? ''
  const name = `showcase_${process.pid}_${Math.trunc(performance.now() * 1000)}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: `${server}/postgres` })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`create database ${name}`)
  return { url: `${server}/${name}`, drop: () => run(`drop database if exists ${name} with (force)`) }
}
