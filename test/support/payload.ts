import { rmSync } from 'node:fs'

import type { Payload } from 'payload'
import { afterAll } from 'vitest'

import { bootPayload } from './bootPayload'
import { createTestDatabase } from './createTestDatabase'

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
