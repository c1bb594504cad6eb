import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'esbuild'
import ts from 'typescript'
import { expect, it } from 'vitest'

import { readReadme } from '../support/readReadme'
import type { EmptyApp } from './emptyApp'

const CODE = /\.(js|d\.ts)$/
const BARE = /^((?:@[^/]+\/)?[^./:@][^/:]*)(?:\/|$)/

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

/** The packages that the code or the types of a package import, by name. */
const importsOf = (folder: string): string[] => {
  const names = filesIn(folder)
    .filter((name) => CODE.test(name))
    .flatMap((name) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, name), 'utf8'), true, true)
      return importedFiles.map(({ fileName }) => BARE.exec(fileName)?.[1] ?? '')
    })
  return [...new Set(names)].filter((name) => name !== '')
}

/** What an entry of a package becomes for whoever bundles it, as the panel of Payload is: its code, and its styles. */
export const bundleEntry = async (app: EmptyApp, entry: string): Promise<string> => {
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
  return outputFiles.map(({ text }) => text).join('\n')
}

/** The entry at which the panel of Payload finds a part, once its import map is made. */
export const entryInPanel = (app: EmptyApp, part: string): string => {
  const importMap = readFileSync(join(app.folder, 'app/(payload)/admin/importMap.js'), 'utf8')
  return new RegExp(`import { ${part} as \\w+ } from '([^']+)'`).exec(importMap)?.[1] ?? ''
}

/** What holds for the tarball of any plugin; `files` are some that must be in it, and `host` is the package that it is a guest of. */
export const itIsWellPacked = (app: () => EmptyApp, files: readonly string[], host = 'payload'): void => {
  it('is built code and types with what they need and a licence; no sources, tests or maps', () => {
    // What the plugin rests on within it was made by the same hands.
    const packed = filesIn(app().plugin).map((name) =>
      name.replace(/^node_modules\/@streekwerk\/[^/]+\//, ''),
    )
    const always = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/index.d.ts',
      'dist/index.js',
      'package.json',
    ]
    expect(packed).toEqual(expect.arrayContaining([...always, ...files]))
    expect(packed.filter((name) => !/^(dist|docs)\/|^[^/]+\.(json|md)$|^LICENSE$/.test(name))).toEqual([])
    expect(packed.filter((name) => /test|\.map$|(?<!\.d)\.tsx?$/.test(name))).toEqual([])
  })

  it('names no folder of whoever packed it, and every file that its README leads to', () => {
    const { plugin } = app()
    const texts = filesIn(plugin).filter((name) => !/\.(webp|woff2)$/.test(name))
    const homes = [process.cwd(), process.env.HOME ?? process.cwd()]
    const naming = texts.filter((name) => {
      const text = readFileSync(join(plugin, name), 'utf8')
      return homes.some((home) => text.includes(`${home}/`))
    })
    expect(naming).toEqual([])
    expect(readReadme(plugin).deadLinks()).toEqual([])
  })

  it('asks for every package that it imports', () => {
    const { plugin } = app()
    const { dependencies, name, peerDependencies } = JSON.parse(
      readFileSync(join(plugin, 'package.json'), 'utf8'),
    ) as { dependencies: object; name: string; peerDependencies: object }
    const asked = [name, ...Object.keys(dependencies), ...Object.keys(peerDependencies)]
    const imported = importsOf(plugin)
    expect(imported).toContain(host)
    expect(imported.filter((each) => !asked.includes(each))).toEqual([])
  })
}
