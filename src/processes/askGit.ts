import { execFileSync } from 'node:child_process'

const LIMIT_MS = 60_000
const MEGABYTES = 64

/** What git says of a folder; null where it cannot: there is no git, or no history. */
export const askGit = (cwd: string, ...args: string[]): string | null => {
  try {
    const options = { cwd, maxBuffer: MEGABYTES * 2 ** 20, timeout: LIMIT_MS }
    return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  } catch {
    return null
  }
}
