import { dirname, join, resolve } from 'node:path'

import ts from 'typescript'

/** The relative names that a declaration file imports from, after `from` and in `import(…)`. */
const RELATIVE = /(\bfrom\s+|\bimport\()(['"])(\.{1,2}\/[^'"]+)\2/g

const readOptions = (folder: string): ts.CompilerOptions => {
  const path = join(folder, 'tsconfig.json')
  const read = ts.readConfigFile(path, (name) => ts.sys.readFile(name))
  return {
    ...ts.parseJsonConfigFileContent(read.config, ts.sys, folder).options,
    declaration: true,
    emitDeclarationOnly: true,
    incremental: false,
    noEmit: false,
    outDir: join(folder, 'dist'),
    rootDir: join(folder, 'src'),
    tsBuildInfoFile: undefined,
  }
}

const emit = (folder: string, entries: readonly string[]): Map<string, string> => {
  const texts = new Map<string, string>()
  const program = ts.createProgram([...entries], readOptions(folder))
  const { diagnostics } = program.emit(undefined, (path, text) => texts.set(resolve(path), text))
  if (diagnostics.length > 0)
    throw new Error(
      `[packing] no types could be written:\n${ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => folder,
        getNewLine: () => '\n',
      })}`,
    )
  return texts
}

/**
 * The declaration files that the entries of a package lead to, by path, and no others. Their imports end on `.js`, as Node's own
 * way of finding modules asks: without it half of TypeScript's users would get `any` for all of them, in silence.
 */
export const declarationsOf = (folder: string, entries: readonly string[]): Map<string, string> => {
  const emitted = emit(folder, entries)
  const reached = new Map<string, string>()
  const visit = (path: string): void => {
    if (reached.has(path)) return
    const text = emitted.get(path)
    if (text === undefined) throw new Error(`[packing] ${path} was not written.`)
    reached.set(path, text)
    const whole = text.replace(RELATIVE, (_all, before: string, quote: string, name: string) => {
      const bare = resolve(dirname(path), name)
      const isFolder = !emitted.has(`${bare}.d.ts`)
      visit(isFolder ? join(bare, 'index.d.ts') : `${bare}.d.ts`)
      return `${before}${quote}${name}${isFolder ? '/index' : ''}.js${quote}`
    })
    reached.set(path, whole)
  }
  for (const entry of entries)
    visit(
      resolve(entry)
        .replace(join(folder, 'src'), join(folder, 'dist'))
        .replace(/\.tsx?$/, '.d.ts'),
    )
  return reached
}
