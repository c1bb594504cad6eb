import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'

import { connect } from '../../src/database/connect'
import type { Account } from '../../src/database/embedded/account'
import { findBinaries } from '../../src/database/embedded/binaries'
import { dataFolder, settlePlace } from '../../src/database/embedded/place'
import { startDatabase } from '../../src/database/embedded/startDatabase'
import { openFolder } from './openFolder'

/** A copy of an embedded server that follows it, and can be held back. */
export type Standby = Readonly<{
  /** Lets it fall behind: it answers, and follows no further. */
  hold: () => Promise<void>
  /** Lets it follow again. */
  follow: () => Promise<void>
  stop: () => Promise<void>
  url: string
}>

const silent = { info: () => undefined, warn: () => undefined }
/** What belongs to the server that is copied, and not to its data. */
const OWN = new Set(['pg_replslot', 'pg_wal', 'postmaster.opts', 'postmaster.pid'])

const run = async <T extends object>(url: string, statement: string): Promise<readonly T[]> => {
  const client = await connect(url)
  try {
    return (await client.query<T>(statement)).rows
  } finally {
    await client.end()
  }
}

/** Copies a running server as PostgreSQL describes it for copies by hand. https://www.postgresql.org/docs/18/continuous-archiving.html */
const copyCluster = async (url: string, to: string): Promise<void> => {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    const from = rows[0]?.data_directory ?? ''
    await client.query(`SELECT pg_backup_start('standby', true)`)
    cpSync(from, to, { filter: (path) => !OWN.has(relative(from, path)), recursive: true })
    const stopped = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)')
    for (const folder of ['pg_replslot', 'pg_wal', 'pg_wal/archive_status', 'pg_wal/summaries'])
      mkdirSync(join(to, folder), { mode: 0o700 })
    writeFileSync(join(to, 'backup_label'), stopped.rows[0]?.labelfile ?? '')
  } finally {
    await client.end()
  }
}

const followPrimary = (primary: URL, data: string): void => {
  const { hostname, password, port, username } = primary
  writeFileSync(join(data, 'standby.signal'), '')
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n`,
  )
}

/** The server runs as a user of its own where root runs the tests. */
const giveAll = (folder: string, account: Account | undefined): void => {
  if (account === undefined) return
  for (const path of ['.', ...readdirSync(folder, { encoding: 'utf8', recursive: true })])
    chownSync(join(folder, path), account.uid, account.gid)
}

/** Opens a copy of the embedded server that lies in a folder; gone when it is stopped. */
export const openStandby = async (primaryFolder: string, primaryUrl: string): Promise<Standby> => {
  const folder = openFolder()
  const binaries = await findBinaries()
  const place = await settlePlace(folder, binaries)
  const data = dataFolder(place)
  await copyCluster(primaryUrl, data)
  followPrimary(new URL(primaryUrl), data)
  const primary = await settlePlace(primaryFolder, binaries)
  writeFileSync(join(place.folder, 'password'), readFileSync(join(primary.folder, 'password')), {
    mode: 0o600,
  })
  chmodSync(data, 0o700)
  giveAll(data, place.account)
  const database = await startDatabase({ dataDir: folder }, silent, { durable: false })
  return {
    follow: async () => {
      await run(database.url, 'SELECT pg_wal_replay_resume()')
    },
    hold: async () => {
      await run(database.url, 'SELECT pg_wal_replay_pause()')
    },
    stop: async () => {
      await database.stop()
      for (const each of [folder, place.folder]) rmSync(each, { force: true, recursive: true })
    },
    url: database.url,
  }
}
