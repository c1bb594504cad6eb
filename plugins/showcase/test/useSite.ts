import { afterAll } from 'vitest'

import type { OpenSite } from './openSite'
import { openSite } from './openSite'

/** A site that is served until the last test of this file: `const site = await useSite(kitchen.reader)` at its top. */
export const useSite = async (...served: Parameters<typeof openSite>): Promise<OpenSite> => {
  const site = await openSite(...served)
  afterAll(() => site.close())
  return site
}
