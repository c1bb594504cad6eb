import { rmSync } from 'node:fs'

import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { readEnv } from '../../src/env'
import { createServer, type StreekwerkServer } from '../../src/server'
import { createTestDatabase, type TestDatabase } from '../support/createTestDatabase'
import { freePort } from '../support/freePort'
import { testSettings } from '../support/testSettings'
import { sendRaw } from './sendRaw'

const settings = { port: 0, dataDir: '' }
const errors: string[] = []
let database: TestDatabase
let server: StreekwerkServer

beforeAll(async () => {
  database = await createTestDatabase()
  const port = await freePort()
  const env = readEnv({ ...testSettings(database.url), PORT: String(port), SERVE: 'public' })
  Object.assign(settings, { dataDir: env.dataDir, port })
  const log = pino({ level: 'error' }, { write: (line: string) => void errors.push(line) })
  server = await createServer({ databaseUrl: database.url, env, log })
  await server.listen()
})

afterAll(async () => {
  await server.close()
  await database.drop()
  rmSync(settings.dataDir, { force: true, recursive: true })
})

/** Asked twice: what the cache keeps of the first answer is as good as that. */
const statusesOf = async (line: string, ...headers: string[]): Promise<number[]> => {
  const head = [`${line} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', ''].join('\r\n')
  const once = () => sendRaw(settings.port, Buffer.from(head, 'latin1'))
  return [await once(), await once()]
}

const keys = (count: number): string => Array.from({ length: count }, (_, at) => `k${String(at)}=1`).join('&')

const addresses: readonly (readonly [string, string, number])[] = [
  ['hundred unknown keys', `/projecten?${keys(100)}`, 200],
  ['more keys than an address of ours can hold', `/projecten?${keys(900)}`, 404],
  ['two thousand keys', `/projecten?${keys(1200)}`, 414],
  ['ten thousand keys', `/projecten?${keys(10_000)}`, 431],
  ['a megabyte', `/projecten?zoek=${'a'.repeat(1_000_000)}`, 431],
  ['a search as long as may be', `/projecten?zoek=${'a%20'.repeat(400)}`, 200],
  ['a NUL in a search', '/projecten?zoek=%00', 400],
  ['a NUL in a path', '/projecten/%00', 400],
  ['a bare NUL', '/projecten?zoek=\0', 400],
  ['broken UTF-8 in a search', '/projecten?zoek=%ff', 400],
  ['half a letter', '/projecten?zoek=%c3%28', 400],
  ['broken UTF-8 in a path', '/projecten/%ff', 400],
  ['a lone percent sign', '/projecten?zoek=100%', 400],
  ['nested brackets', `/projecten?a${'[b]'.repeat(400)}=1`, 200],
  ['brackets that never close', `/projecten?${'a['.repeat(400)}`, 200],
  ['unknown facets', '/projecten?thema=bestaat-niet&doel=99&gemeente=&facet[]=x', 200],
  ['a facet a hundred times', `/projecten?${'doel=7&'.repeat(100)}`, 200],
  ['words of a database', '/projecten?zoek=%27%20or%201%3D1--&volgorde=%3Bdrop%20table', 200],
  ['marks of a search language', '/projecten?zoek=%26%7C!():*%3C-%3E', 200],
  ['page a milliard', '/projecten?page=1000000000', 404],
  ['page minus one', '/projecten?page=-1', 404],
  ['a page in two ways', '/projecten?page=2&after=x', 404],
  ['a cursor of another', `/projecten?after=${Buffer.from('["x","y"]').toString('base64url')}`, 404],
  ['a cursor that is none', '/projecten.json?after=%5B%5D', 404],
  [
    'a cursor with a NUL',
    `/projecten.json?after=${Buffer.from('["\\u0000","\\u0000"]').toString('base64url')}`,
    404,
  ],
  ['hundred unknown keys for data', `/projecten.json?${keys(100)}`, 200],
  ['more keys for data than an address of ours can hold', `/projecten.csv?${keys(900)}`, 404],
  ['a search for data as long as may be', `/projecten.geojson?zoek=${'a%20'.repeat(400)}`, 200],
  ['a NUL in a search for data', '/projecten.json?zoek=%00', 400],
  ['unknown facets of data', '/projecten.json?thema=bestaat-niet&doel=99&gemeente=&facet[]=x', 200],
  ['a facet of data a hundred times', `/projecten.csv?${'doel=7&'.repeat(100)}`, 200],
  ['words of a database for data', '/projecten.json?zoek=%27%20or%201%3D1--&thema=%3Bdrop%20table', 200],
  ['a page of data', '/projecten.json?page=2', 404],
  ['a page of data minus one', '/projecten.geojson?page=-1', 404],
  ['a narrowed cursor that is none', '/projecten.json?zoek=water&after=x', 404],
  ['two steps up', '/../../etc/passwd', 400],
  ['two steps up, written otherwise', '/%2e%2e/%2e%2e/etc/passwd', 400],
  ['a picture two steps up', '/media/..%2f..%2fpackage.json', 400],
  ['a backslash', '/projecten\\..\\x', 400],
  ['a parameter in a path', '/projecten/..;/x', 404],
  ['an empty part', '//elsewhere.example/', 400],
  ['another host', 'http://elsewhere.example/', 400],
  ['no path', '*', 400],
  ['a file of the program', '/.env', 404],
]

test.each(addresses)('%s is answered with a plain page or a refusal', async (_name, path, status) => {
  expect(await statusesOf(`GET ${path}`)).toEqual([status, status])
})

const outputs = [
  '/',
  '/projecten',
  '/projecten.json',
  '/partners.csv',
  '/en/partners.geojson',
  '/feed.atom',
  '/sitemap.xml',
]

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'LINK'])(
  'nothing is done by %s',
  async (method) => {
    for (const path of outputs)
      expect([path, await statusesOf(`${method} ${path}`)]).toEqual([path, [405, 405]])
  },
)

test.each([
  'Accept: nee',
  'Accept: application/json;q=2',
  'Accept: image/*;q=0, */*;q=0',
  'Accept-Encoding: br;q=0, gzip;q=abc, *',
  'Accept-Encoding: identity;q=0, *;q=0',
  'Accept-Language: -, xx-YY-zz;q=9, *',
  'If-None-Match: "a", W/"b", c',
  'If-None-Match: "',
  'If-Match: "nothing"',
  'If-Modified-Since: gisteren',
  'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
  'If-Range: "a"',
  'Range: bytes=0-1',
  'Range: bytes=9-1,-5,a-b',
  'Range: bytes=99999999999999999999-',
  `Range: bytes=${'0-1,'.repeat(20)}`,
  'Cookie: =; a; payload-token=%E0%A4%A',
])('%s changes nothing of what is public', async (header) => {
  for (const path of outputs)
    expect([path, await statusesOf(`GET ${path}`, header)]).toEqual([path, [200, 200]])
})

test('what a visitor has already is not sent again, whatever stands beside it', async () => {
  for (const path of outputs) {
    const answer = await fetch(`http://127.0.0.1:${String(settings.port)}${path}`, {
      headers: { 'accept-encoding': 'br' },
    })
    await answer.arrayBuffer()
    const etag = answer.headers.get('etag') ?? ''
    expect([path, etag !== '']).toEqual([path, true])
    for (const tags of [etag, `"x", ${etag}`, `W/${etag}`, '*'])
      expect([
        path,
        tags,
        await statusesOf(`GET ${path}`, 'Accept-Encoding: br', `If-None-Match: ${tags}`),
      ]).toEqual([path, tags, [304, 304]])
  }
})

test('none of that was a fault of the server', () => {
  expect(errors).toEqual([])
})
