import { rmSync } from 'node:fs'

import type { TestProject } from 'vitest/node'

import { connect } from '../../src/database/connect'
import { startDatabase } from '../../src/database/embedded/startDatabase'
import { runMigrations } from '../../src/database/runMigrations'
import { applyDrift } from './applyDrift'
import { TEMPLATE, testDatabaseUrl } from './createTestDatabase'
import { openFolder } from './openFolder'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that every test database of this run lies on. */
    databaseServer: string
    /** A folder of this run, gone at its end. */
    runFolder: string
  }
}

const silent = { info: () => undefined, warn: () => undefined }

const query = async (url: string, statement: string) => {
  const client = await connect(url)
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const makeTemplate = async (server: string) => {
  const url = testDatabaseUrl(server, TEMPLATE)
  await query(server, `CREATE DATABASE ${TEMPLATE}`)
  await runMigrations({ log: silent.info, url })
  if (process.env.TEST_APPLY_DRIFT) await applyDrift(url)
  // From here on nobody can connect to it, which is what a copy asks for.
  await query(server, `ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true ALLOW_CONNECTIONS false`)
}

/** One embedded server for the whole run, with a template that has had the migrations; vitest calls what is answered at the end. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const [dataDir, runFolder] = [openFolder(), openFolder()]
  const database = await startDatabase({ dataDir }, silent, { durable: false })
  const tearDown = async () => {
    await database.stop()
    for (const folder of [dataDir, runFolder]) rmSync(folder, { force: true, recursive: true })
  }
  try {
    await makeTemplate(database.url)
    provide('databaseServer', database.url)
    provide('runFolder', runFolder)
  } catch (error) {
    await tearDown()
    throw error
  }
  return tearDown
}
