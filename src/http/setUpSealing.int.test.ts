import { readSealing } from '@streekwerk/payload-audit-trail'
import { expect, test } from 'vitest'

import { expectWhole } from '../../test/audit/trail'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { setUpSealing } from './setUpSealing'

const payload = await usePayload()
const { buildPartner } = builders(payload)

/** An instance, from when it listens until it is closed. */
const openInstance = async () => {
  const parts: Parameters<typeof setUpSealing>[0] = { afterListening: [], closers: [] }
  setUpSealing(parts, payload)
  for (const step of parts.afterListening) await step()
  return async () => {
    for (const close of parts.closers) await close()
  }
}

const unsealed = async () => (await readSealing(payload)).unsealed

test('what is recorded is chained by itself while one of the instances runs, and by nobody once they are closed', async () => {
  const [close, closeOther] = [await openInstance(), await openInstance()]
  const isSealed = () => expect.poll(unsealed, { timeout: 100_000 }).toBe(0)
  await buildPartner()
  await isSealed()
  await close()
  await buildPartner()
  await isSealed()
  await closeOther()
  await buildPartner()
  await new Promise((done) => setTimeout(done, 1500))
  expect(await unsealed()).toBe(1)
  await expectWhole(payload)
})

test('an instance that was never opened closes as well', async () => {
  const parts: Parameters<typeof setUpSealing>[0] = { afterListening: [], closers: [] }
  setUpSealing(parts, payload)
  for (const close of parts.closers) await close()
  expect(await unsealed()).toBe(0)
})
