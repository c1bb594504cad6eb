import { build, type Metafile } from 'esbuild'
import { expect, test } from 'vitest'

const alwaysLoaded = ({ outputs }: Metafile, entry: string): string[] => {
  const start = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entry)
  const seen = new Set<string>()
  const packages = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { external, kind, path: imported } of outputs[path]?.imports ?? []) {
      if (kind === 'dynamic-import') continue
      if (external) packages.add(imported)
      else visit(imported)
    }
  }
  visit(start ?? '')
  return [...packages]
}

const compiled = async (entry: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'dist/never-written',
    metafile: true,
    write: false,
    plugins: [
      {
        name: 'packages-stay-outside',
        setup: (builder) => {
          builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            path.startsWith('@streekwerk/') || kind === 'entry-point' ? undefined : { path, external: true },
          )
        },
      },
    ],
  })
  return alwaysLoaded(metafile, entry)
}

const heavy = /^(?:payload|@payloadcms|next|sharp|graphql|@aws-sdk)(?:\/|$)/

test('what the server loads before it knows its mode holds neither Payload nor Next', async () => {
  const packages = await compiled('src/server.ts')
  expect(packages).toContain('express')
  expect(packages.filter((name) => heavy.test(name))).toEqual([])
})

test('the start command loads them for the admin panel alone', async () => {
  const packages = await compiled('src/commands/start.ts')
  expect(packages.filter((name) => heavy.test(name))).toEqual([])
})
