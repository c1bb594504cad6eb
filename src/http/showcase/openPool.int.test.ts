import { pino } from 'pino'
import { expect, it } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { openProxy } from '../../../test/support/openProxy'
import { openPool } from './openPool'

it('gives up on a connection that is silent without being closed, and asks by another', async () => {
  const database = await createTestDatabase({ empty: true })
  const { cut, server, url } = await openProxy(database.url)
  const pool = openPool({ databaseUrl: url, log: pino({ level: 'silent' }), max: 2, statementTimeoutMs: 200 })
  await pool.query('select 1')
  cut()
  await expect(pool.query('select 1')).rejects.toThrow('timeout')
  expect((await pool.query('select 2 as two')).rows).toEqual([{ two: 2 }])
  // What is silent does not say goodbye.
  void pool.end()
  server.close()
  await database.drop()
})
