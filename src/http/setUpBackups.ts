import type { Payload } from 'payload'

import { endBackups } from '../backups/nightly/backUpApart'
import { runBackups } from '../backups/nightly/runBackups'
import { lookRegularly } from './lookRegularly'
import type { ServerParts } from './parts'

/** Makes a backup every night, from when the server listens on; with BACKUP_AT=off this instance makes none. */
export const setUpBackups = (
  parts: Pick<ServerParts, 'afterListening' | 'closers' | 'databaseUrl' | 'env' | 'log'>,
  payload: Pick<Payload, 'db' | 'jobs'>,
): void => {
  if (parts.env.backupAt === 'off') return
  lookRegularly(parts, {
    failure: 'the nightly backup could not be made',
    name: 'backups',
    work: (signal) => runBackups(payload, signal),
  })
  // Nobody waits minutes for the end of the program: a half backup is of no use, and the next night makes a whole one.
  parts.closers.unshift(() => {
    endBackups()
    return Promise.resolve()
  })
}
