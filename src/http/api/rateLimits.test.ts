import { createServer, type Server } from 'node:http'

import express, { type ErrorRequestHandler } from 'express'
import { afterEach, expect, test, vi } from 'vitest'

import type { RequestFault } from '../guard/requestFault'
import { listen } from '../listen'
import { apiRoute } from './apiRoute'
import { createRateLimits, defaultRateLimits, type RateLimits } from './rateLimits'

let http: Server | undefined
afterEach(() => {
  vi.useRealTimers()
  http?.close()
})

const open = async (limits: Partial<RateLimits>) => {
  const app = express()
  app.set('trust proxy', 1)
  app.use(express.json(), (req, res, next) => {
    Object.assign(res.locals, { route: apiRoute(req.path), data: req.body as unknown })
    next()
  })
  app.use(...createRateLimits({ ...defaultRateLimits, ...limits }, new Set(['media'])))
  app.use((req, res) => void res.sendStatus((req.body as { ok?: boolean }).ok === true ? 200 : 401))
  // Express knows an error handler by its four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  const answerFault: ErrorRequestHandler = (fault: RequestFault, _req, res, _next) =>
    void res.set(fault.headers).sendStatus(fault.status)
  app.use(answerFault)
  http = createServer(app)
  const { port } = await listen(http, 0, '127.0.0.1')
  return async (path: string, body: object, ip = '192.0.2.1') =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': ip, connection: 'close' },
      body: JSON.stringify(body),
    })
}

test('one address may try to sign in so often and no more, whatever the spelling of the path', async () => {
  const post = await open({ loginByAddress: 2, loginByAccount: 100 })
  const paths = ['/users/login', '/users/LOGIN/', '/users/login']
  const statuses = []
  for (const path of paths) statuses.push((await post(path, { email: `${statuses.length}@x.nl` })).status)
  expect(statuses).toEqual([401, 401, 429])
  expect((await post('/users/login', { email: 'z@x.nl' }, '192.0.2.2')).status).toBe(401)
})

test('one account may be tried so often, from however many addresses', async () => {
  const post = await open({ loginByAccount: 2 })
  const emails = ['a@x.nl', 'A@x.nl ', 'a@x.nl']
  const statuses = []
  for (const email of emails)
    statuses.push((await post('/users/login', { email }, `192.0.2.${statuses.length + 1}`)).status)
  expect(statuses).toEqual([401, 401, 429])
  expect((await post('/users/login', { email: 'b@x.nl' })).status).toBe(401)
})

test('a clock that is set back by days keeps nobody out until it has caught up', async () => {
  vi.useFakeTimers({ now: new Date('2030-01-10T12:00:00Z'), toFake: ['Date'] })
  const post = await open({ loginByAccount: 1 })
  const attempt = async () => (await post('/users/login', { email: 'a@x.nl' })).status
  expect([await attempt(), await attempt()]).toEqual([401, 429])
  vi.setSystemTime(new Date('2030-01-07T12:00:00Z'))
  expect([await attempt(), await attempt()]).toEqual([401, 429])
  vi.setSystemTime(new Date('2030-01-07T12:16:00Z'))
  expect(await attempt()).toBe(401)
})

test('who signs in well is not counted against the account', async () => {
  const post = await open({ loginByAccount: 1 })
  for (let at = 0; at < 3; at += 1)
    expect((await post('/users/login', { email: 'a@x.nl', ok: true })).status).toBe(200)
})

test('forgotten passwords, resets and uploads are counted too, and a refusal says when to come back', async () => {
  const post = await open({ forgotByAddress: 0, resetByAddress: 0, uploadsByAddress: 0 })
  for (const path of ['/users/forgot-password', '/users/reset-password', '/media', '/media/123']) {
    const refused = await post(path, {})
    expect([path, refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([path, 429, true])
  }
  expect((await post('/partners', {})).status).toBe(401)
})
