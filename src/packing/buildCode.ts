import { appendFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import { build } from 'esbuild'

type Building = {
  /** The files of code that somebody may import. */
  entries: readonly string[]
  /** The folder of the sources, and the one that takes its place. */
  from: string
  to: string
}

/**
 * Builds the entries of a package into code that Node runs as it is, each at its place. The styles of all that an entry shows lie
 * beside it in one sheet, which it imports: the builder makes that sheet, and leaves it to others to know of it. Answers the paths of
 * the sheets.
 */
export const buildCode = async ({ entries, from, to }: Building): Promise<string[]> => {
  const { metafile } = await build({
    absWorkingDir: resolve(from),
    bundle: true,
    entryPoints: entries.map((path) => resolve(path)),
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
    metafile: true,
    outbase: resolve(from),
    outdir: resolve(to),
    // Whoever installs it has one React, one drizzle and one Payload: theirs.
    packages: 'external',
    platform: 'node',
    splitting: true,
    target: 'node20',
  })
  return Object.entries(metafile.outputs).flatMap(([path, { cssBundle }]) => {
    if (cssBundle === undefined) return []
    // At the end, as `'use client'` must stay the first line; it is read first all the same.
    appendFileSync(join(resolve(from), path), `import './${basename(cssBundle)}'\n`)
    return [join(resolve(from), cssBundle)]
  })
}
