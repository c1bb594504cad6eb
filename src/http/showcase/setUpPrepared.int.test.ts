import { expect, it } from 'vitest'

import { openPublicSite } from '../../../test/support/openPublicSite'
import { usePayload } from '../../../test/support/payload'

it('finds out in the background what searches need and says when it is done', async () => {
  await usePayload()
  const site = await openPublicSite()
  const metrics = async () => (await fetch(`${site.url}/metrics`)).text()
  await expect.poll(metrics, { timeout: 20_000 }).toMatch(/^streekwerk_searches_prepared 1$/m)
  await site.close()
})
