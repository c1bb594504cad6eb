import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { packPlugin } from '../../src/packing/packPlugin'
import { createTestDatabase, type TestDatabase } from '../support/createTestDatabase'
import { bundleEntry, entryInPanel, itIsWellPacked } from './packed'
import { createPostsApp, type PostsApp } from './postsApp'
import type { ServingApp } from './serveApp'

const CANARY = 'geheim-kanarie-tarball'
const published = { _status: 'published' }

let database: TestDatabase
let app: PostsApp
let server: ServingApp

beforeAll(async () => {
  const folder = join(inject('runFolder'), 'empty-app')
  mkdirSync(folder)
  const [tarball, made] = await Promise.all([
    packPlugin('plugins/showcase', join(folder, 'packages')),
    createTestDatabase({ empty: true }),
  ])
  database = made
  app = await createPostsApp(folder, { databaseUrl: database.url, tarball })
  await app.payload('migrate:create', 'posts')
  await app.payload('migrate')
  // The programs of the README, with those of this test beside them.
  await app.build('prepare.ts', 'server.ts', 'edit.ts', 'sharing.ts')
  await app.run('dist/prepare.js')
  await app.edit(
    { title: 'A first post', slug: 'first', content: 'About windmills.', memo: CANARY, ...published },
    { title: 'A second post', slug: 'second', content: 'About herons.', ...published },
    { title: CANARY, slug: CANARY, content: CANARY, _status: 'draft' },
  )
  server = await app.serve()
}, 240_000)

afterAll(async () => {
  await server?.stop()
  await database?.drop()
})

const ask = (path: string) => fetch(server.url + path, { redirect: 'manual' })

const read = async (path: string): Promise<string> => {
  const response = await ask(path)
  expect(response.status, path).toBe(200)
  return response.text()
}

const OUTPUTS = [
  '/',
  '/posts',
  '/posts?search=windmills',
  '/posts.json',
  '/posts.csv',
  '/feed.atom',
  '/feed.rss',
  '/feed.json',
  '/sitemap-posts.xml',
]

describe('what is packed', () => {
  itIsWellPacked(
    () => app,
    [
      'dist/exports/router.d.ts',
      'dist/exports/router.js',
      'dist/theme/fonts/OFL-Figtree.txt',
      'dist/theme/fonts/figtree-variable.woff2',
      'dist/theme/stylesheet.css',
    ],
  )

  it('has a view for the panel, which the import map knows and which brings its styles', async () => {
    await app.payload('generate:importmap')
    expect(await bundleEntry(app, entryInPanel(app, 'Outlook'))).toContain('.showcase-outlook {')
  }, 120_000)

  it('says that sharp is lacking where a site has pictures for sharing, and asks for it nowhere else', async () => {
    expect(await app.run('dist/sharing.js')).toContain('site.sharing needs sharp')
  })

  it('has types that hold for the quick start, and that whoever finds modules as Node does gets too', async () => {
    await app.checkTypes()
    await app.checkTypesAsNode('check.ts', 'publicPost.ts', 'site.ts')
  }, 240_000)
})

describe('an empty Payload app that follows the quick start serves', () => {
  it('a home page, a list and a page for each published post, with its own style and fonts', async () => {
    expect(await read('/')).toContain('A first post')
    const list = await read('/posts')
    expect(list).toMatch(/A first post[\s\S]*A second post|A second post[\s\S]*A first post/)
    const page = await read('/posts/first')
    expect(page).toContain('About windmills.')
    const [, stylesheet = ''] = /<link[^>]* href="(\/assets\/[^"]+\.css)"/.exec(page) ?? []
    const css = await read(stylesheet)
    for (const [, font = ''] of css.matchAll(/url\('(\/assets\/[^']+)'\)/g))
      expect((await ask(font)).headers.get('content-type')).toBe('font/woff2')
  })

  it('a search that finds words of a post, in any of their forms', async () => {
    const found = await read('/posts?search=windmill')
    expect(found).toContain('A first post')
    expect(found).not.toContain('A second post')
  })

  it('feeds, lists for programs and a site map of the same posts', async () => {
    for (const path of [
      '/posts.json',
      '/posts.csv',
      '/feed.atom',
      '/feed.rss',
      '/feed.json',
      '/sitemap-posts.xml',
    ]) {
      const text = await read(path)
      expect(text, path).toContain('/posts/first')
      expect(text, path).toContain('/posts/second')
    }
  })

  it('nothing of a draft, and no field that the allow-list does not name', async () => {
    for (const path of [...OUTPUTS, '/posts/first']) expect(await read(path), path).not.toContain(CANARY)
    expect((await ask(`/posts/${CANARY}`)).status).toBe(404)
    expect(await read(`/posts?search=${CANARY}`)).not.toContain(`/posts/${CANARY}`)
  })

  it('nothing of a post that is withdrawn, from the moment that it is', async () => {
    await app.edit({ slug: 'first', _status: 'draft' })
    expect((await ask('/posts/first')).status).toBe(410)
    for (const path of OUTPUTS) {
      const text = await read(path)
      expect(text, path).not.toContain('/posts/first')
      expect(text, path).not.toContain('A first post')
    }
  })
})
