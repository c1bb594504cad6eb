import type { Chance } from './chance'
import type { Ground } from './hostileTargets'
import { naughtyWords } from './naughtyWords'

/** A body and what it claims to be. */
export interface HostileBody {
  type?: string
  bytes: Buffer
}

const value = (chance: Chance, ground: Ground, depth = 0): unknown =>
  chance.pick<() => unknown>([
    () => chance.pick(naughtyWords),
    () => chance.pick([0, -1, 1.5, 1e308, -0, Number.MAX_SAFE_INTEGER, 2 ** 53]),
    () => chance.pick([true, false, null]),
    () => chance.pick(ground.ids),
    () => (depth > 3 ? [] : Array.from({ length: chance.below(4) }, () => value(chance, ground, depth + 1))),
    () => (depth > 3 ? {} : record(chance, ground, depth + 1)),
  ])()

const record = (chance: Chance, ground: Ground, depth = 0): Record<string, unknown> =>
  Object.fromEntries(
    Array.from({ length: chance.below(6) }, () => [
      chance.pick([
        ...ground.fields,
        'id',
        '_status',
        'password',
        'email',
        'token',
        'roles',
        'nope',
        'createdAt',
      ]),
      value(chance, ground, depth + 1),
    ]),
  )

const json = (chance: Chance, ground: Ground): HostileBody => {
  const text = chance.pick([
    () => JSON.stringify(record(chance, ground)),
    () => JSON.stringify(record(chance, ground)),
    () => JSON.stringify(value(chance, ground)),
    () =>
      JSON.stringify({
        email: value(chance, ground),
        password: value(chance, ground),
        token: value(chance, ground),
      }),
    () => JSON.stringify(record(chance, ground)).slice(0, -1),
    () => '['.repeat(chance.below(20_000)),
    () => '{"a":'.repeat(60) + '1' + '}'.repeat(60),
    () => '{"__proto__":{"a":1},"constructor":{"prototype":{"b":1}}}',
    () => '\ufeff{}',
    () => '{"title":"\\u0000"}',
    () => '{"title":"\\ud800"}',
    () => 'null',
    () => '',
  ])()
  return {
    type: chance.pick([
      'application/json',
      'application/json',
      'application/json; charset=utf-16',
      'application/problem+json',
    ]),
    bytes: Buffer.from(text),
  }
}

const form = (chance: Chance, ground: Ground): HostileBody => {
  const data = JSON.stringify(record(chance, ground))
  const name = chance.pick([
    'a.png',
    '../a.png',
    '.',
    '',
    'a\u0000.png',
    'é'.repeat(200),
    'a.svg',
    'a.html',
    'con',
  ])
  const parts = chance.pick([
    `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${data}\r\n--x--\r\n`,
    `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${data.slice(0, -1)}\r\n--x--\r\n`,
    `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n\x89PNG nee\r\n--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${data}\r\n--x--\r\n`,
    `--x\r\nContent-Disposition: form-data; name="file"; filename="a.svg"\r\nContent-Type: image/svg+xml\r\n\r\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>\r\n--x--\r\n`,
    `--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n{"filename":"a.png","collectionSlug":"users"}\r\n--x--\r\n`,
    `--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nnee\r\n--x--\r\n`,
    `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n`,
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nzonder einde',
    '--x\r\nContent-Disposition\r\n\r\n\r\n--x--\r\n',
    '--y\r\n\r\n--y--',
    '--x--',
    '',
  ])
  const type = chance.pick([
    'multipart/form-data; boundary=x',
    'multipart/form-data; boundary=x',
    'multipart/form-data; boundary="x"',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/mixed; boundary=x',
  ])
  return { type, bytes: Buffer.from(parts, 'latin1') }
}

const other = (chance: Chance): HostileBody => ({
  type: chance.pick([
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'text/xml',
    'application/octet-stream',
    'nee',
    '',
    '; ;',
    'a/b; charset="',
  ]),
  bytes: Buffer.from(
    chance.pick([
      'a=b&limit=0',
      '[]',
      '["$undefined"]',
      '<a/>',
      '\x00\xff\xfe',
      'where[id][equals]=x&limit=0',
    ]),
  ),
})

/** Makes a body that is broken, of another kind than it says, or that nobody asked for. */
export const hostileBody = (chance: Chance, ground: Ground): HostileBody =>
  chance.pick([json, json, form, other])(chance, ground)
