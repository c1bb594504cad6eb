import { randomBytes } from 'node:crypto'

import type { Payload, SanitizedConfig, TypedUser } from 'payload'

import { bringUpToDate } from '../backups/upgrade/bringUpToDate'
import { type DatabaseLog, startDatabase } from '../database/embedded/startDatabase'
import { requireMigrated } from '../database/runMigrations'
import type { Env } from '../env'
import { Refusal } from '../refusal'

/** Payload on a database that is up to date, and how to leave both. */
export interface OpenPayload {
  readonly close: () => Promise<void>
  readonly closeNow: () => void
  readonly payload: Payload
}

const settingsFor = (url: string): void => {
  process.env.DATABASE_URL = url
  // An import signs nobody in; without a secret the config is not accepted.
  process.env.PAYLOAD_SECRET ??= randomBytes(32).toString('hex')
}

/**
 * Opens the database (the embedded server may already run for `npm start`), brings its tables up to date and boots Payload. `isAsItIs` is for
 * whoever looks at a database that may have been tampered with: its tables stay as they are, and nothing that Payload would refuse to start
 * with stands in the way.
 */
export const openPayload = async (
  env: Env,
  log: DatabaseLog,
  loadConfig: () => Promise<SanitizedConfig>,
  { isAsItIs = false }: { isAsItIs?: boolean } = {},
): Promise<OpenPayload> => {
  const database = await startDatabase(env, log)
  try {
    if (isAsItIs) await requireMigrated(database.url)
    else await bringUpToDate({ env, log: log.info, note: log.warn, url: database.url })
    settingsFor(database.url)
    const { getPayload } = await import('payload')
    const payload = await getPayload({ config: loadConfig(), disableOnInit: isAsItIs })
    const close = async () => {
      await payload.destroy()
      await database.stop()
    }
    return { close, closeNow: database.stopNow, payload }
  } catch (error) {
    await database.stop()
    throw error
  }
}

const findAccount = async (payload: Payload, email: string): Promise<TypedUser | null> => {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    // The command is run by whoever may reach the database, and says itself in whose name.
    overrideAccess: true,
    where: { email: { equals: email.toLowerCase() } },
  })
  const [user] = docs
  return user ? { ...user, collection: 'users' } : null
}

/** The account that is named; there has to be one. */
export const accountNamed = async (payload: Payload, email: string): Promise<TypedUser> => {
  const user = await findAccount(payload, email)
  if (user === null)
    throw new Refusal({ nl: `Er is geen account ${email}.`, en: `There is no account ${email}.` })
  return user
}

/** The account in whose name an import writes: the one that is named, or else the administrator of the settings if there is one. */
export const importUser = (
  payload: Payload,
  env: Env,
  named: string | undefined,
): Promise<TypedUser | null> =>
  named === undefined ? findAccount(payload, env.adminEmail) : accountNamed(payload, named)
