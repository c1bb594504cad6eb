import { randomBytes } from 'node:crypto'

import { inject } from 'vitest'

import { connect } from '../../src/database/connect'

/** The database that all others are copies of. */
export const TEMPLATE = 'streekwerk_template'

/** The address of another database on the same server. */
export const testDatabaseUrl = (server: string, name: string) => {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** A database that one test file has for itself. */
export type TestDatabase = { drop: () => Promise<void>; url: string }

const query = async (statement: string) => {
  const client = await connect(inject('databaseServer'))
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes a database of its own for a test file (some 30 ms), with the tables of the migrations unless it is to be empty. */
export const createTestDatabase = async ({ empty = false } = {}): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await query(`CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : TEMPLATE}`)
  return {
    drop: () => query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
    url: testDatabaseUrl(inject('databaseServer'), name),
  }
}
