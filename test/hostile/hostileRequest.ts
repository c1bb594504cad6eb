import type { Chance } from './chance'
import { hostileBody } from './hostileBodies'
import { type Ground, hostileTarget } from './hostileTargets'

/** A request as bytes, and how to name it when it makes the server stumble. */
export interface HostileRequest {
  bytes: Buffer
  name: string
}

const common = ['GET', 'GET', 'GET', 'GET', 'POST', 'POST', 'PATCH', 'DELETE', 'HEAD']
const odd = [
  'PUT',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'PURGE',
  'SEARCH',
  'LINK',
  'M-SEARCH',
  'QUERY',
  'NONSENSE',
  'get',
]

const oddHeaders = (chance: Chance): string =>
  chance.pick([
    'Range: bytes=0-1',
    'Range: bytes=9-1,-5,a-b',
    'Range: bytes=99999999999999999999-',
    'If-None-Match: *',
    'If-None-Match: "a", W/"b", c',
    'If-Range: "a"',
    'If-Modified-Since: gisteren',
    'Accept: nee',
    'Accept: application/json;q=2',
    'Accept-Encoding: br;q=0, gzip;q=abc, *',
    'Accept-Language: -, xx-YY-zz;q=9, *',
    'Cookie: payload-token=nee; =; a; payload-token',
    'Cookie: payload-lng=%E0%A4%A; payload-theme=<',
    'Authorization: JWT a.b.c',
    'Authorization: Bearer ',
    'Authorization: users API-Key \xff',
    'Authorization: Basic %%%',
    'Origin: null',
    'Origin: http://elsewhere.example',
    'Sec-Fetch-Site: cross-site',
    'X-Forwarded-For: 1.2.3.4, nee, ::1',
    'X-Forwarded-Host: elsewhere.example',
    'X-Forwarded-Proto: gopher',
    'X-HTTP-Method-Override: GET',
    'X-HTTP-Method-Override: DELETE',
    'X-Payload-HTTP-Method-Override: GET',
    'X-Request-Id: \x01\x02',
    'Next-Action: 0123456789abcdef0123456789abcdef01234567ab',
    'Next-Action: nee',
    'Next-Router-State-Tree: nee',
    'Next-Router-State-Tree: %5B%22%22%5D',
    'Next-Router-State-Tree: %5B%22%22%2C%7B%22children%22%3A5%7D%5D',
    'RSC: 1',
    'RSC: 1\r\nNext-Router-Prefetch: 1\r\nNext-Router-Segment-Prefetch: /_tree',
    'Next-Url: %%',
    'X-Middleware-Subrequest: middleware:middleware:middleware:middleware:middleware',
    'X-Nextjs-Data: 1',
    'X-Matched-Path: /api/users',
    'X-Invoke-Path: /etc/passwd',
    'Purpose: prefetch',
    'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: nee\r\nSec-WebSocket-Version: 13',
    'Expect: 100-continue',
    'Expect: wonders',
    'Transfer-Encoding: chunked, identity',
    'Content-Encoding: gzip',
    'Content-Language: \xe9',
    `X-Long: ${'a'.repeat(9000)}`,
  ])

const credentials = (chance: Chance, { cookie }: Ground, token: string | undefined): string[] => {
  if (token === undefined || chance.happens(0.3)) return []
  return chance.pick([
    [`Authorization: JWT ${token}`],
    [`Cookie: ${cookie}=${token}`, 'Sec-Fetch-Site: same-origin'],
  ])
}

const lengthOf = (chance: Chance, bytes: Buffer): string =>
  chance.happens(0.05)
    ? `Content-Length: ${String(chance.pick([0, 1, -1, 1e12, bytes.byteLength + 20]))}`
    : `Content-Length: ${String(bytes.byteLength)}`

/** Makes one request out of a bad day of the internet; with a token most of them come from a user who is signed in. */
export const hostileRequest = (chance: Chance, ground: Ground, token?: string): HostileRequest => {
  const method = chance.pick(chance.happens(0.15) ? odd : common)
  const target = hostileTarget(chance, ground)
  const writes = chance.happens(['POST', 'PATCH', 'PUT', 'DELETE'].includes(method) ? 0.9 : 0.1)
  const body = writes ? hostileBody(chance, ground) : undefined
  const head = [
    `${method} ${target} HTTP/1.1`,
    chance.happens(0.03) ? 'Host: \xff%' : 'Host: 127.0.0.1',
    'Connection: close',
    ...credentials(chance, ground, token),
    ...Array.from({ length: chance.pick([0, 0, 0, 1, 2]) }, () => oddHeaders(chance)),
    ...(body?.type === undefined ? [] : [`Content-Type: ${body.type}`]),
    ...(body === undefined ? [] : [lengthOf(chance, body.bytes)]),
  ]
  const lines = Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1')
  const bytes = body === undefined ? lines : Buffer.concat([lines, body.bytes])
  return { bytes, name: bytes.subarray(0, 1500).toString('latin1') }
}
