import { afterAll } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Kitchen } from './bootKitchen'
import { bootKitchen } from './bootKitchen'

/**
 * A kitchen of this test file's own, gone with its database after the last test:
 * `const kitchen = await useKitchen()` at the top of an `.int.test.ts`.
 */
export const useKitchen = async (more: Parameters<typeof bootKitchen>[1] = {}): Promise<Kitchen> => {
  const database = await createTestDatabase({ empty: true })
  const kitchen = await bootKitchen(database.url, more)
  afterAll(async () => {
    await kitchen.close()
    await database.drop()
  })
  return kitchen
}
