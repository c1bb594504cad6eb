import type { Chance } from './chance'
import { naughtyWords } from './naughtyWords'

/** What exists in the program under attack, so that the requests get past the first door. */
export interface Ground {
  collections: readonly string[]
  /** The name of the cookie that holds a session. */
  cookie: string
  globals: readonly string[]
  /** Ids of documents that exist. */
  ids: readonly string[]
  /** Fields that exist in some collection. */
  fields: readonly string[]
  /** Addresses of public pages that exist. */
  pages: readonly string[]
  /** File names of pictures and assets that exist. */
  files: readonly string[]
}

const brokenParts = [
  '%',
  '%z',
  '%zz',
  '%00',
  '%ff',
  '%c3%28',
  '%E0%A4%A',
  '%2e%2e',
  '..',
  '.',
  '%2f',
  '%5c',
  '\\',
  ';',
  ';a=b',
  '//',
  '*',
  '~',
  ':id',
  '[',
  ']',
  '%0d%0aX:1',
  '@',
  'é',
  '\xff',
  '😀',
  '%25',
  '+',
]

// By way of a buffer, since a half of a surrogate pair cannot be encoded.
const encodedWord = (chance: Chance): string =>
  encodeURIComponent(Buffer.from(chance.pick(naughtyWords)).toString())

const idLike = (chance: Chance, { ids }: Ground): string =>
  chance.pick([
    () => chance.pick(ids),
    () => chance.pick(ids),
    () => chance.pick(ids),
    () => chance.pick(ids).toUpperCase(),
    () => encodedWord(chance),
    () => chance.pick(brokenParts),
    () => String(chance.below(1e9)),
    () =>
      chance.pick(['undefined', 'null', '0', '-1', '1e5', '00000000-0000-0000-0000-000000000000', 'create']),
  ])()

const apiPath = (chance: Chance, ground: Ground): string => {
  const collection = chance.pick(ground.collections)
  const id = (): string => idLike(chance, ground)
  return chance.pick([
    () => `/api/${collection}`,
    () => `/api/${collection}/${id()}`,
    () => `/api/${collection}/${id()}/duplicate`,
    () => `/api/${collection}/versions`,
    () => `/api/${collection}/versions/${id()}`,
    () => `/api/${collection}/count`,
    () => `/api/${collection}/access/${id()}`,
    () => `/api/${collection}/file/${id()}`,
    () => `/api/${collection}/paste-url/${id()}`,
    () => `/api/globals/${chance.pick(ground.globals)}`,
    () => `/api/globals/${chance.pick(ground.globals)}/versions/${id()}`,
    () =>
      `/api/users/${chance.pick(['login', 'logout', 'me', 'init', 'unlock', 'refresh-token', 'forgot-password', 'reset-password', 'first-register', `verify/${id()}`, `${id()}/api-key/reveal`, 'accept-invitation', 'own-password', 'second-factor', 'second-factor/begin', 'second-factor/confirm', 'second-factor/switch-off', 'second-factor/recovery-codes', `${id()}/invitation`, `${id()}/drop-second-factor`, 'own-address'])}`,
    () =>
      `/api/import/${chance.pick([collection, 'users', 'nergens'])}?dryRun=${chance.pick(naughtyWords).length % 2 ? 'true' : 'x'}`,
    () => `/api/export/${chance.pick([collection, 'users', 'payload-kv', id()])}`,
    () => `/api/payload-preferences/${id()}`,
    () => `/api/payload-jobs/${chance.pick(['run', 'handle-schedules', id()])}`,
    () => `/api/payload-locked-documents/${id()}`,
    () => `/api/${chance.pick(['', 'access', 'graphql', 'graphql-playground', 'globals', 'nothing', id()])}`,
  ])()
}

const otherPath = (chance: Chance, ground: Ground): string => {
  const file = (): string =>
    chance.pick([chance.pick(ground.files), chance.pick(brokenParts), encodedWord(chance)])
  return chance.pick([
    () => chance.pick(ground.pages),
    () => `${chance.pick(ground.pages)}/${chance.pick(brokenParts)}`,
    () => `${chance.pick(ground.pages)}${chance.pick(brokenParts)}`,
    () => `/media/${file()}`,
    () => `/media/${file()}/${file()}`,
    () =>
      `/admin/${chance.pick(['', 'login', 'logout', 'create-first-user', 'account', 'forgot', 'reset/abc', 'unauthorized', 'invitation', 'new-password', 'second-factor'])}`,
    () => `/digests/${chance.pick([chance.pick(brokenParts), encodedWord(chance), 'x'.repeat(90)])}`,
    () => `/admin/collections/${chance.pick(ground.collections)}/${idLike(chance, ground)}`,
    () => `/admin/globals/${chance.pick([...ground.globals, 'nothing'])}`,
    () => `/admin/${chance.pick(brokenParts)}`,
    () =>
      `/_next/${chance.pick(['static', 'image', 'data', 'webpack-hmr', 'static/chunks', 'static/css'])}/${file()}`,
    () =>
      `/_next/image?url=${chance.pick(['', '/media/a.webp', 'http://127.0.0.1', '%'])}&w=${chance.pick(['', '16', 'x'])}&q=75`,
    () =>
      chance.pick([
        '/healthz',
        '/readyz',
        '/metrics',
        '/favicon.ico',
        '/robots.txt',
        '/.env',
        '/.git/config',
        '/en',
        '/en/',
        '*',
        '',
        'http://elsewhere.example/',
        '//elsewhere.example/x',
      ]),
  ])()
}

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'nope',
  '__proto__',
  '$gt',
]

const parameter = (chance: Chance, { fields }: Ground): string => {
  const value = (): string => (chance.happens(0.15) ? chance.pick(brokenParts) : encodedWord(chance))
  const field = (): string =>
    chance.pick([
      ...fields,
      ...fields,
      'id',
      'nope',
      'a.b.c',
      '__proto__',
      'password',
      'hash',
      '_status',
      'updatedAt',
      '',
    ])
  return chance.pick([
    () => `where[${field()}][${chance.pick(operators)}]=${value()}`,
    () => `where[${field()}][${chance.pick(operators)}][]=${value()}&where[${field()}][in][]=${value()}`,
    () =>
      `where[or][0][${field()}][${chance.pick(operators)}]=${value()}&where[or][1][and][0][${field()}][exists]=${value()}`,
    () => `where[${chance.pick(['or', 'and'])}]=${value()}`,
    () => `where[${field()}]=${value()}`,
    () =>
      `where=${chance.pick([value(), '{', '[]', '%7B%22a%22%3A1%7D', '%7B%22id%22%3A%7B%22equals%22%3A%22x%22%7D%7D'])}`,
    () => `limit=${value()}&page=${value()}&depth=${value()}`,
    () => `sort=${chance.pick([field(), `-${field()}`, value()])}`,
    () => `select[${field()}]=${value()}`,
    () => `select=${value()}`,
    () => `populate[${field()}][${field()}]=${value()}`,
    () => `joins[${field()}][limit]=${value()}&joins[${field()}][where][${field()}][equals]=${value()}`,
    () => `joins=${value()}`,
    () => `locale=${value()}&fallback-locale=${value()}`,
    () => `fallbackLocale[${field()}]=${value()}`,
    () => `draft=${value()}&trash=${value()}&pagination=${value()}&autosave=${value()}`,
    () => `data=${value()}`,
    () => `${'a'.repeat(chance.below(40))}${'[b]'.repeat(chance.below(60))}=${value()}`,
    () => `q=${value()}&pagina=${value()}&page=${value()}&_rsc=${value()}`,
    () => `prefix=${value()}`,
  ])()
}

/** Makes an address that should not exist, or asks what exists in a way it should not be asked. */
export const hostileTarget = (chance: Chance, ground: Ground): string => {
  const path = chance.happens(0.55) ? apiPath(chance, ground) : otherPath(chance, ground)
  const spelled = chance.happens(0.05) ? path.toUpperCase() : path
  if (chance.happens(0.4)) return spelled
  const joined = Array.from({ length: 1 + chance.below(3) }, () => parameter(chance, ground)).join('&')
  return `${spelled}${spelled.includes('?') ? '&' : '?'}${joined}`
}
