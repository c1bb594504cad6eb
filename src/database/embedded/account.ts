import { statSync } from 'node:fs'

import { runChild } from '../../processes/runChild'
import { Refusal } from '../../refusal'

/** The operating system’s user that the server runs as when this program runs as root, which PostgreSQL refuses to be. */
export type Account = { gid: number; uid: number }

const LIMIT_MS = 10_000

const askId = async (flag: '-g' | '-u', name: string) => {
  const { code, output } = await runChild('id', [flag, name], { limitMs: LIMIT_MS })
  return code === 0 ? Number(output.trim()) : undefined
}

const lookUp = async (name: string): Promise<Account | undefined> => {
  const [uid, gid] = await Promise.all([askId('-u', name), askId('-g', name)])
  return uid && gid !== undefined ? { gid, uid } : undefined
}

/** Whether this program runs as root. */
export const isRoot = () => process.getuid?.() === 0

/** Who must run the server; undefined for: whoever runs this program. Existing data stay with their owner. */
export const findAccount = async (dataFolder: string): Promise<Account | undefined> => {
  if (!isRoot()) return undefined
  const owner = statSync(dataFolder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { gid: owner.gid, uid: owner.uid }
  const account = (await lookUp('postgres')) ?? (await lookUp('nobody'))
  if (account) return account
  throw new Refusal(
    'PostgreSQL does not run as root, and this system has no user “postgres” or “nobody”: make one, start as another user, or set DATABASE_URL.',
  )
}

/** Whether that user can really run a program at that path: asked of the system itself, whatever rules it has. */
export const canRun = async (account: Account, program: string) => {
  const child = runChild(program, ['--version'], { cwd: '/', limitMs: LIMIT_MS, ...account })
  return (await child.catch(() => undefined))?.code === 0
}

/** Whether that user can enter a folder. */
export const canEnter = async (account: Account, folder: string) => {
  const child = runChild('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    cwd: '/',
    limitMs: LIMIT_MS,
    ...account,
  })
  return (await child.catch(() => undefined))?.code === 0
}
