import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { listen } from '../listen'
import { PageCache, type PageHit } from './pageCache'
import { createPageEntry } from './pageEntry'

const text = 'Een pagina die vaker gelezen wordt dan geschreven. '.repeat(40)
const pageOf = (body: string, expiresAt = Number.POSITIVE_INFINITY) =>
  createPageEntry({
    status: 200,
    loggedUrl: '/a',
    headers: [['content-type', 'text/html; charset=utf-8']],
    body: Buffer.from(body),
    expiresAt,
  })

let cache: PageCache
let hits: PageHit[]
let http: Server
let origin: string

beforeEach(async () => {
  hits = []
  cache = new PageCache({ maxBytes: 40_000, onHit: (hit) => void hits.push(hit) })
  cache.open()
  http = createServer((req, res) => {
    if (!cache.serve(req, res)) res.writeHead(204).end()
  })
  const { port } = await listen(http, 0, '127.0.0.1')
  origin = `http://127.0.0.1:${port}`
})

afterEach(() => {
  http.closeAllConnections()
  http.close()
})

const ask = (path: string, init?: RequestInit) => fetch(origin + path, init)

test('a kept page is answered whole, with its headers and a name of its own for each request', async () => {
  cache.store('/a', await pageOf(text), cache.generation)
  const [first, second] = [await ask('/a'), await ask('/a')]
  expect(await first.text()).toBe(text)
  expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'))
  expect(hits.map(({ url, status }) => [url, status])).toEqual([
    ['/a', 200],
    ['/a', 200],
  ])
})

test('each coding has a tag of its own, and its holder gets 304 without a body', async () => {
  cache.store('/a', await pageOf(text), cache.generation)
  const tags = new Set<string>()
  for (const coding of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': coding }
    const tag = (await ask('/a', { headers })).headers.get('etag') ?? ''
    tags.add(tag)
    const again = await ask('/a', { headers: { ...headers, 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  }
  expect(tags.size).toBe(3)
})

test('HEAD tells the length and sends nothing; other methods pass by', async () => {
  cache.store('/a', await pageOf(text), cache.generation)
  const head = await ask('/a', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(Buffer.byteLength(text))])
  expect((await ask('/a', { method: 'POST' })).status).toBe(204)
})

test('a page that was being rendered when a notice came is not kept', async () => {
  const { generation } = cache
  const page = await pageOf(text)
  cache.flush()
  expect(cache.store('/a', page, generation)).toBe(false)
  expect((await ask('/a')).status).toBe(204)
})

test('while notices are not heard nothing is kept and nothing is served', async () => {
  cache.store('/a', await pageOf(text), cache.generation)
  cache.shut()
  expect(cache.store('/a', await pageOf(text), cache.generation)).toBe(false)
  expect((await ask('/a')).status).toBe(204)
  cache.open()
  expect((await ask('/a')).status).toBe(204)
})

test('no page outlives the moment until which it is visible', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1000 })
  cache.store('/a', await pageOf(text, 2000), cache.generation)
  vi.setSystemTime(1999)
  expect((await ask('/a')).status).toBe(200)
  vi.setSystemTime(2000)
  expect((await ask('/a')).status).toBe(204)
  expect(cache.size).toEqual({ pages: 0, bytes: 0 })
  vi.useRealTimers()
})

test('no page that was made while the clock was ahead is kept when it is set right', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 900_000 })
  cache.store('/a', await pageOf(text), cache.generation)
  vi.setSystemTime(899_500)
  expect((await ask('/a')).status).toBe(200)
  const { generation } = cache
  const page = await pageOf(text)
  vi.setSystemTime(1000)
  expect(cache.store('/b', page, generation)).toBe(false)
  expect([(await ask('/a')).status, (await ask('/b')).status]).toEqual([204, 204])
  vi.useRealTimers()
})

test('a stream of made-up addresses pushes out itself and not what is read', async () => {
  cache.store('/read', await pageOf(text), cache.generation)
  for (let at = 0; at < 100; at += 1) {
    cache.store(`/made-up?${at}`, await pageOf(text + String(at)), cache.generation)
    expect((await ask('/read')).status).toBe(200)
    expect(cache.size.bytes).toBeLessThanOrEqual(40_000)
  }
})

test('whoever asks for a page that is being made waits for it, however slowly the first one reads', async () => {
  const made = createServer((req, res) => {
    const underWay = cache.join(req.url ?? '', res)
    if (underWay === undefined) setTimeout(() => res.end('made'), 30)
    else void underWay.then(() => res.end('waited'))
  })
  const { port } = await listen(made, 0, '127.0.0.1')
  const answers = await Promise.all(
    [1, 2, 3].map(async () => (await fetch(`http://127.0.0.1:${port}/`)).text()),
  )
  made.closeAllConnections()
  made.close()
  expect(answers.sort()).toEqual(['made', 'waited', 'waited'])
})

test('a visitor who asks for two pages at once and is gone keeps nobody else from either', async () => {
  const asked: string[] = []
  const made = createServer((req, res) => {
    const url = req.url ?? ''
    const answer = () => void setTimeout(() => res.end('made'), 100)
    const underWay = cache.join(url, res)
    asked.push(url)
    if (underWay === undefined) answer()
    else void underWay.then(answer)
  })
  const { port } = await listen(made, 0, '127.0.0.1')
  const visitor = connect(port, '127.0.0.1')
  visitor.write(['/first', '/second'].map((url) => `GET ${url} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''))
  await vi.waitFor(() => expect(asked).toEqual(['/first', '/second']))
  visitor.resetAndDestroy()
  const others = ['/first', '/second'].map(async (url) => {
    const response = await fetch(`http://127.0.0.1:${port}${url}`, { signal: AbortSignal.timeout(3000) })
    return response.text()
  })
  expect(await Promise.all(others)).toEqual(['made', 'made'])
  made.closeAllConnections()
  made.close()
})

// Guards the pages against pictures, which are not kept once for every coding.
test('what is not compressed weighs once, however many codings are spoken', async () => {
  const picture = await createPageEntry({
    status: 200,
    loggedUrl: '/a.jpg',
    headers: [['content-type', 'image/jpeg']],
    body: Buffer.alloc(100_000, 7),
    expiresAt: Number.POSITIVE_INFINITY,
  })
  expect(picture.bytes).toBeLessThan(105_000)
})
