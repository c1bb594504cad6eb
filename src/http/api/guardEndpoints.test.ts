import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { expect, test } from 'vitest'

import { doorOf, guardEndpoints } from './guardEndpoints'

const users = { slug: 'users', kind: 'collection' as const, fields: [] }

test.each([
  ['post', '/login', 'open'],
  ['post', '/forgot-password', 'open'],
  ['get', '/me', 'open'],
  ['post', '/first-register', 'closed'],
  ['get', '/init', 'closed'],
  ['get', '/paste-url/:id?', 'closed'],
  ['get', '/', 'user'],
  ['post', '/unlock', 'user'],
  ['get', '/something-a-plugin-added', 'user'],
] as const)('%s %s of a collection is %s', (method, path, door) => {
  expect(doorOf({ method, path }, users)).toBe(door)
})

test('versions of what has none, jobs and root routes are not open to anybody', () => {
  expect(doorOf({ method: 'get', path: '/versions' }, users)).toBe('closed')
  expect(doorOf({ method: 'get', path: '/versions' }, { ...users, versions: { drafts: true } })).toBe('user')
  expect(doorOf({ method: 'post', path: '/run' }, { ...users, slug: 'payload-jobs' })).toBe('closed')
  const stats = { ...users, slug: 'payload-jobs-stats', kind: 'global' as const }
  for (const method of ['get', 'post'] as const) expect(doorOf({ method, path: '/' }, stats)).toBe('closed')
  expect(doorOf({ method: 'get', path: '/access' })).toBe('user')
  expect(doorOf({ method: 'get', path: '/export/:collection' })).toBe('user')
  expect(doorOf({ method: 'post', path: '/import/:collection' })).toBe('user')
})

const handler = (): Response => Response.json({ reached: true })

const guardedStatus = async (endpoint: Partial<Endpoint>, req: Partial<PayloadRequest>): Promise<number> => {
  const endpoints = [{ method: 'get', path: '/', handler, ...endpoint }] as Endpoint[]
  const config = { slug: 'partners', flattenedFields: [], versions: false, endpoints }
  guardEndpoints({
    collections: { partners: { config } },
    config: {},
    globals: { config: [] },
  } as unknown as Payload)
  const response = await endpoints[0]?.handler({
    searchParams: new URLSearchParams(),
    query: {},
    ...req,
  } as PayloadRequest)
  return response?.status ?? 0
}

const user = { id: '1' } as unknown as PayloadRequest['user']

test('who is not signed in reaches no endpoint that is not listed', async () => {
  expect(await guardedStatus({}, { user: null })).toBe(401)
  expect(await guardedStatus({}, { user })).toBe(200)
})

test('an id that cannot be one finds nothing', async () => {
  expect(await guardedStatus({ path: '/:id' }, { user, routeParams: { id: '12' } })).toBe(404)
  expect(
    await guardedStatus(
      { path: '/:id' },
      { user, routeParams: { id: '01890000-0000-7000-8000-000000000000' } },
    ),
  ).toBe(200)
})

test('a file whose bytes are missing is not found', async () => {
  const missing = (): Response => Response.json({}, { status: 500 })
  expect(await guardedStatus({ path: '/file/:filename', handler: missing }, { user })).toBe(404)
  expect(await guardedStatus({ handler: missing }, { user })).toBe(500)
})

test('collections that share the objects of their endpoints keep doors of their own', async () => {
  const shared = { method: 'get', path: '/versions', handler } as Endpoint
  const [plain, kept] = [[shared], [shared]]
  const collection = (slug: string, versions: unknown, endpoints: Endpoint[]) => ({
    config: { slug, versions, flattenedFields: [], endpoints },
  })
  const collections = { a: collection('a', false, plain), b: collection('b', {}, kept) }
  guardEndpoints({ collections, config: {}, globals: { config: [] } } as unknown as Payload)
  const req = { user, query: {}, searchParams: new URLSearchParams() } as unknown as PayloadRequest
  expect((await plain[0]?.handler(req))?.status).toBe(404)
  expect((await kept[0]?.handler(req))?.status).toBe(200)
})
