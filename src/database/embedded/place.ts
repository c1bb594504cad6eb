import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { Refusal } from '../../refusal'
import { type Account, canEnter, canRun, findAccount } from './account'
import { type Binaries, programPath } from './binaries'

/** Where one embedded server lives: its own folder with data, log and locks, the programs that serve it and who runs them. */
export type Place = {
  account?: Account
  binaries: Binaries
  /** The name of the cluster’s own folder. @default 'data' */
  data?: string
  folder: string
}

/** The cluster’s own folder inside a place. */
export const dataFolder = ({ data = 'data', folder }: Pick<Place, 'data' | 'folder'>) => join(folder, data)

/** The major version of PostgreSQL that a folder holds data of; undefined when it holds none. */
export const majorIn = (data: string): string | undefined => {
  const path = join(data, 'PG_VERSION')
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
}

/** Where folders lie that every user of the system can enter. */
const SHARED = '/var/lib/streekwerk'

const openFolder = (path: string) => {
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o755)
  return path
}

/** Root’s own folders are closed to the account that runs the server, so the programs are copied once per version. */
const copyBinaries = (binaries: Binaries): Binaries => {
  const folder = join(openFolder(SHARED), `postgresql-${binaries.version}`)
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`
    cpSync(binaries.folder, fresh, { recursive: true, verbatimSymlinks: true })
    chmodSync(fresh, 0o755)
    try {
      renameSync(fresh, folder)
    } catch (error) {
      // Another program was first with the same copy.
      rmSync(fresh, { recursive: true })
      if (!existsSync(folder)) throw error
    }
  }
  return { ...binaries, folder }
}

/** Programs that the account can run: these, or a copy of them. */
export const reachableBinaries = async (
  account: Account | undefined,
  binaries: Binaries,
): Promise<Binaries> =>
  !account || (await canRun(account, programPath(binaries, 'initdb'))) ? binaries : copyBinaries(binaries)

/** The note in DATA_DIR that says where the data are when they cannot lie there themselves. */
const notePath = (dataDir: string) => join(dataDir, 'postgres-place')

const readNote = (dataDir: string) =>
  existsSync(notePath(dataDir)) ? readFileSync(notePath(dataDir), 'utf8').trim() : undefined

const sharedFolder = (dataDir: string) => {
  const folder = join(openFolder(SHARED), randomBytes(6).toString('hex'))
  openFolder(folder)
  const fresh = `${notePath(dataDir)}.${process.pid}`
  writeFileSync(fresh, `${folder}\n`)
  renameSync(fresh, notePath(dataDir))
  return folder
}

/**
 * Settles where the embedded server of a DATA_DIR lives: in it, or, when root starts the program in a folder that only
 * root may enter, under /var/lib with a note in DATA_DIR. Call under the lock of DATA_DIR.
 */
export const settlePlace = async (dataDir: string, binaries: Binaries): Promise<Place> => {
  const local = join(dataDir, 'postgres')
  const noted = readNote(dataDir)
  const account = await findAccount(dataFolder({ folder: noted ?? local }))
  if (!account) {
    mkdirSync(local, { mode: 0o700, recursive: true })
    return { binaries, folder: noted ?? local }
  }
  const reachable = await reachableBinaries(account, binaries)
  if (noted) return { account, binaries: reachable, folder: openFolder(noted) }
  openFolder(local)
  if (await canEnter(account, local)) return { account, binaries: reachable, folder: local }
  if (existsSync(dataFolder({ folder: local })))
    throw new Refusal(
      `${local} can no longer be entered by user ${account.uid}, who owns the data in it: open the folders above it.`,
    )
  rmdirSync(local)
  return { account, binaries: reachable, folder: sharedFolder(dataDir) }
}
