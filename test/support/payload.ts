import { rmSync } from 'node:fs'

import type { Payload } from 'payload'
import { afterAll } from 'vitest'

import { createTestDatabase } from './createTestDatabase'
import { testSettings } from './testSettings'

/**
 * Boots the program's own config on a database; settings are set before the config is read, so once per test file.
 * The caller ends it with `payload.destroy()`.
 */
export const bootPayload = async (url: string, settings: Record<string, string> = {}): Promise<Payload> => {
  Object.assign(process.env, testSettings(url), settings)
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  return getPayload({ config })
}

/**
 * Payload on a database of this test file's own, both gone after its last test:
 * `const payload = await usePayload()` at the top of an `.int.test.ts`.
 */
export const usePayload = async (settings: Record<string, string> = {}): Promise<Payload> => {
  const database = await createTestDatabase()
  const payload = await bootPayload(database.url, settings)
  const dataDir = process.env.DATA_DIR
  afterAll(async () => {
    await payload.destroy()
    await database.drop()
    if (dataDir) rmSync(dataDir, { force: true, recursive: true })
  })
  return payload
}
