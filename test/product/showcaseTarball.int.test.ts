import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { packPlugin } from '../../src/packing/packPlugin'
import { createTestDatabase, type TestDatabase } from '../support/createTestDatabase'
import { createEmptyApp, type EmptyApp } from './emptyApp'

const CANARY = 'geheim-kanarie-tarball'
const published = { _status: 'published' }
const PAYLOAD = 'node_modules/payload/bin.js'
const TSC = 'node_modules/typescript/bin/tsc'
const AS_NODE = '--module nodenext --target es2022 --types node --noEmit --strict --skipLibCheck'.split(' ')

let database: TestDatabase
let app: EmptyApp
let server: { url: string; stop: () => Promise<void> }

beforeAll(async () => {
  const folder = join(inject('runFolder'), 'empty-app')
  mkdirSync(folder)
  const [tarball, made] = await Promise.all([
    packPlugin('plugins/showcase', join(folder, 'packages')),
    createTestDatabase({ empty: true }),
  ])
  database = made
  app = await createEmptyApp(folder, { databaseUrl: database.url, tarball })
  await app.run(PAYLOAD, 'migrate:create', 'posts')
  await app.run(PAYLOAD, 'migrate')
  // The line of the README, with programs of this test beside its two.
  await build({
    absWorkingDir: folder,
    bundle: true,
    entryPoints: ['prepare.ts', 'server.ts', 'edit.ts', 'sharing.ts'],
    format: 'esm',
    logLevel: 'error',
    outdir: 'dist',
    packages: 'external',
    platform: 'node',
  })
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

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

/** What an entry of the package becomes for whoever bundles it, as the panel of Payload is. */
const bundle = async (entry: string): Promise<string[]> => {
  const { outputFiles } = await build({
    bundle: true,
    format: 'esm',
    outdir: 'nowhere',
    plugins: [
      {
        name: 'leave-the-rest',
        setup: (builder) =>
          builder.onResolve({ filter: /^[^.]/ }, ({ path }) =>
            path === entry ? undefined : { external: true },
          ),
      },
    ],
    stdin: { contents: `export * from '${entry}'`, resolveDir: app.folder },
    write: false,
  })
  return outputFiles.map(({ text }) => text)
}

describe('what is packed', () => {
  it('is built code, types, the stylesheet and its fonts with their licences; no sources, tests or maps', () => {
    const files = filesIn(app.plugin)
    expect(files).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/exports/router.d.ts',
        'dist/exports/router.js',
        'dist/index.d.ts',
        'dist/index.js',
        'dist/theme/fonts/OFL-Figtree.txt',
        'dist/theme/fonts/figtree-variable.woff2',
        'dist/theme/stylesheet.css',
        'package.json',
      ]),
    )
    expect(files.filter((name) => !/^(dist|docs)\/|^[^/]+\.(json|md)$|^LICENSE$/.test(name))).toEqual([])
    expect(files.filter((name) => /test|\.map$|(?<!\.d)\.tsx?$/.test(name))).toEqual([])
  })

  it('names no folder of whoever packed it, and every file that its README leads to', () => {
    const texts = filesIn(app.plugin).filter((name) => !/\.(webp|woff2)$/.test(name))
    const homes = [process.cwd(), process.env.HOME ?? process.cwd()]
    const naming = texts.filter((name) => {
      const text = readFileSync(join(app.plugin, name), 'utf8')
      return homes.some((home) => text.includes(`${home}/`))
    })
    expect(naming).toEqual([])
    const readme = readFileSync(join(app.plugin, 'README.md'), 'utf8')
    const targets = [...readme.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, target = '']) => target)
    const own = targets.filter((target) => !target.includes('://'))
    expect(own.filter((target) => !existsSync(join(app.plugin, target)))).toEqual([])
  })

  it('has a view for the panel, which the import map knows and which brings its styles', async () => {
    await app.run(PAYLOAD, 'generate:importmap')
    const importMap = readFileSync(join(app.folder, 'app/(payload)/admin/importMap.js'), 'utf8')
    const [, entry = ''] = /import { Outlook as \w+ } from '([^']+)'/.exec(importMap) ?? []
    expect((await bundle(entry)).join('\n')).toContain('.showcase-outlook {')
  }, 120_000)

  it('says that sharp is lacking where a site has pictures for sharing, and asks for it nowhere else', async () => {
    expect(await app.run('dist/sharing.js')).toContain('site.sharing needs sharp')
  })

  it('has types that hold for the quick start, and that whoever finds modules as Node does gets too', async () => {
    await app.run(TSC, '-p', 'tsconfig.json')
    const plain = ['check.ts', 'publicPost.ts', 'site.ts']
    await app.run(TSC, ...AS_NODE, ...plain)
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
