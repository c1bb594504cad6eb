import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, test } from 'vitest'

import { freePort } from '../../support/freePort'
import { Balancer } from './balancer'

const open: Server[] = []

afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

/** An instance, and the requests that came to it. */
const instance = async (answer: RequestListener) => {
  const came: string[] = []
  const server = createServer((req, res) => {
    came.push(`${req.method} ${req.url}`)
    answer(req, res)
  })
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { came, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const nobody = async () => ({ url: `http://127.0.0.1:${await freePort()}` })

const fine: RequestListener = (_req, res) => res.end('"fine"')
const stumbling: RequestListener = (_req, res) => res.writeHead(503).end()
const refusing: RequestListener = (_req, res) => res.writeHead(403).end('no')
const cutOff: RequestListener = (_req, res) => {
  res.writeHead(200, { 'Content-Length': '100' }).write('half of it')
  setTimeout(() => res.destroy(), 50)
}

/** Asks the first of two, as it was asked for. */
const ask = async (first: { url: string }, method: string) => {
  const other = await instance(fine)
  const balancer = new Balancer([other.url, first.url])
  const response = await balancer.ask('/x', { method })
  return {
    asked: balancer.asked,
    came: other.came.length,
    failed: balancer.failures.map(({ what }) => what),
    said: response && `${response.status} ${await response.text()}`,
  }
}

test.each(['GET', 'POST'])(
  'where nobody takes the connection another instance is asked, with %s',
  async (method) => {
    expect(await ask(await nobody(), method)).toEqual({ asked: 1, came: 1, failed: [], said: '200 "fine"' })
  },
)

test.each(['GET', 'POST', 'PATCH'])(
  'an instance that stumbles is a failure, and nobody else is asked, with %s',
  async (method) => {
    const failed = [`${method} /x: 503`]
    expect(await ask(await instance(stumbling), method)).toEqual({ asked: 1, came: 0, failed, said: null })
  },
)

test.each(['GET', 'POST'])('an answer that breaks off is a failure, with %s', async (method) => {
  const failed = [expect.stringMatching(`^${method} /x: `)]
  expect(await ask(await instance(cutOff), method)).toEqual({ asked: 1, came: 0, failed, said: null })
})

test('a refusal is told to who asked, and is a failure', async () => {
  const failed = ['GET /x: 403']
  expect(await ask(await instance(refusing), 'GET')).toEqual({ asked: 1, came: 0, failed, said: '403 no' })
})

test('where no instance is there at all that is one failure, with when it was begun and known', async () => {
  const balancer = new Balancer([(await nobody()).url, (await nobody()).url])
  const before = performance.now()
  expect(await balancer.ask('/x')).toBeNull()
  const [failure] = balancer.failures
  expect(balancer.failures).toHaveLength(1)
  expect(failure?.what).toBe('GET /x: ECONNREFUSED')
  expect(failure?.at).toBeGreaterThanOrEqual(before)
  expect(failure?.until).toBeGreaterThanOrEqual(failure?.at ?? Number.NaN)
})
