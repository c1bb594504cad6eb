import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { runChild } from '../../../src/processes/runChild'
import { linkPackages } from './linkPackages'

const LIMIT_MS = 120_000
const LOCK = 'package-lock.json'

const run = async (command: string, args: string[], cwd: string): Promise<void> => {
  const { code, output } = await runChild(command, args, { cwd, env: process.env, limitMs: LIMIT_MS })
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output}`)
}

const isSameLock = (folder: string): boolean =>
  existsSync(join(folder, LOCK)) && readFileSync(join(folder, LOCK)).equals(readFileSync(LOCK))

/**
 * Lays the program of a commit out into a new folder, with the packages of this one where they are the same; others it installs itself
 * when it starts.
 */
export const layOut = async (commit: string, folder: string): Promise<void> => {
  mkdirSync(folder)
  const archive = `${folder}.tar`
  try {
    await run('git', ['archive', '--format=tar', '--output', archive, commit], process.cwd())
    await run('tar', ['-xf', archive, '-C', folder], process.cwd())
  } finally {
    rmSync(archive, { force: true })
  }
  if (isSameLock(folder)) linkPackages('node_modules', join(folder, 'node_modules'))
}
