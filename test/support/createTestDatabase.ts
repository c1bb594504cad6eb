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

/** Runs one statement on the server of the tests, outside any database of theirs. */
export const onTestServer = async (statement: string): Promise<Record<string, unknown>[]> => {
  const client = await connect(inject('databaseServer'))
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

/** Makes a database of its own for a test file (some 30 ms), with the tables of the migrations unless it is to be empty or a copy of another. */
export const createTestDatabase = async (
  from: { empty?: boolean; template?: string } = {},
): Promise<TestDatabase> => {
  const { empty = false, template = empty ? 'template0' : TEMPLATE } = from
  const name = `test_${randomBytes(6).toString('hex')}`
  await onTestServer(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  return {
    drop: async () => {
      await onTestServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    },
    url: testDatabaseUrl(inject('databaseServer'), name),
  }
}
