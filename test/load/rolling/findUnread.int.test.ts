import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { buildAdmin } from '../../../src/commands/adminBuild'
import { type OpenServer, openServer } from '../../hostile/openServer'
import { builders } from '../../support/build'
import { Balancer } from '../instances/balancer'
import { findUnread } from './findUnread'
import { Saver } from './saver'

const PASSWORD = 'een-lang-wachtwoord'

let payload: Payload
let server: OpenServer
let token: string

beforeAll(async () => {
  await buildAdmin(() => undefined, AbortSignal.timeout(280_000))
  server = await openServer({ SEED: 'none' })
  payload = await getPayload({ config: (await import('../../../payload.config')).default })
  const { email } = await builders(payload).buildUser({ organisation: null, roles: ['admin'] })
  token = (await payload.login({ collection: 'users', data: { email, password: PASSWORD } })).token ?? ''
}, 300_000)

afterAll(() => server.close())

const unread = (saver: Saver) => findUnread(server.url, { Authorization: `JWT ${token}` }, [saver.kept])

/** Somebody saves a partner some times by way of the balancer. */
const saveSome = async (name: string): Promise<Saver> => {
  const { id } = await builders(payload).buildPartner({ _status: 'published', name })
  const balancer = new Balancer([server.url])
  const made = { id, mark: name, saved: -1, tried: -1 }
  const kept = { collection: 'partners', field: 'name', made }
  const saver = new Saver(kept, { _status: 'published' }, token, (path, init) => balancer.ask(path, init))
  saver.start()
  await expect.poll(() => made.saved, { timeout: 30_000 }).toBeGreaterThan(1)
  await saver.stop()
  expect([balancer.failures, saver.refused]).toEqual([[], []])
  return saver
}

const tamper = (statement: string, id = ''): Promise<unknown> =>
  payload.db.pool.query(statement.replaceAll('$1', `'${id}'`))

test('what an instance answers as it was said to be saved, or as it was tried after that, is read', async () => {
  const saver = await saveSome('Kiem')
  expect(await unread(saver)).toEqual([])
  const { made } = saver.kept
  made.saved -= 1
  expect(await unread(saver)).toEqual([])
  Object.assign(made, { saved: -1, tried: 0 })
  expect(await unread(saver)).toEqual([])
})

test.each([
  ['older than what was said to be saved', `update partners set name = 'Ouder 0' where id = $1`],
  ['of nobody who saved', `update partners set name = 'Anders' where id = $1`],
  ['not there any more', 'delete from partners where id = $1'],
])('what is %s is found', async (_, statement) => {
  const saver = await saveSome('Ouder')
  await tamper(statement, saver.kept.made.id)
  expect(await unread(saver)).toEqual([expect.stringContaining(String(saver.kept.made.id))])
})
