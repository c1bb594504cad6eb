import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { buildCode } from './buildCode'

const sources = {
  'index.ts': `export const plain = 1`,
  'exports/client.tsx': `'use client'\nimport '../view.css'\nexport const Client = () => <p className="guest-view" />`,
  'exports/rsc.ts': `export { View } from '../View'`,
  'View.tsx': `import './view.css'\nexport const View = () => <p className="guest-view" />`,
  'view.css': `.guest-view { color: teal }`,
}

let folder: string
let sheets: string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'streekwerk-build-'))
  for (const [name, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, 'src', name)), { recursive: true })
    writeFileSync(join(folder, 'src', name), text)
  }
  const entries = ['index.ts', 'exports/client.tsx', 'exports/rsc.ts'].map((name) =>
    join(folder, 'src', name),
  )
  sheets = await buildCode({ entries, from: join(folder, 'src'), to: join(folder, 'dist') })
})

afterAll(() => rmSync(folder, { force: true, recursive: true }))

const read = (name: string): string => readFileSync(join(folder, 'dist', name), 'utf8')

test('a view brings its styles: what imports the built entry has them', async () => {
  const { outputFiles } = await build({
    bundle: true,
    entryPoints: [join(folder, 'dist/exports/rsc.js')],
    external: ['react'],
    format: 'esm',
    outdir: 'nowhere',
    packages: 'external',
    write: false,
  })
  const styles = outputFiles.filter(({ path }) => path.endsWith('.css')).map(({ text }) => text)
  expect(styles.join()).toContain('.guest-view')
})

test('each sheet is told of, and there', () => {
  expect(sheets.sort()).toEqual(
    ['exports/client.css', 'exports/rsc.css'].map((name) => join(folder, 'dist', name)),
  )
  expect(sheets.filter((path) => !existsSync(path))).toEqual([])
})

test('an entry that shows nothing imports no styles, and one for the browser still begins with saying so', () => {
  expect(read('index.js')).not.toContain('.css')
  expect(read('exports/client.js')).toMatch(/^["']use client["']/)
})
