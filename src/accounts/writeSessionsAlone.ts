import { sql } from '@payloadcms/db-postgres'
import { AuthenticationError, type Payload, type PayloadRequest } from 'payload'

import { holdDocumentLock, transactionOf } from '../hooks/transaction'

type Session = { createdAt?: unknown; id: string }
type Account = Record<string, unknown> & { sessions: Session[] }
type Update = Parameters<Payload['db']['updateOne']>[0]

/** Only what opens, prolongs or ends a session writes a whole account and asks nothing back. */
const isAboutSessions = ({ collection, data, returning }: Update): boolean =>
  collection === 'users' && returning === false && Array.isArray((data as Partial<Account>).sessions)

/** Payload dates the session that it opens with a Date, and reads every other as text. */
const isNew = ({ createdAt }: Session): boolean => createdAt instanceof Date

type Kept = { active: boolean | null; hash: string | null; ids: string[] }

const readKept = async (req: PayloadRequest, id: string): Promise<Kept | undefined> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute<Kept>(sql`
    select active, hash, array(select id from users_sessions where _parent_id = users.id) as ids
    from users where id = ${id}`)
  return rows[0]
}

const sessionsToWrite = async (req: PayloadRequest, id: string, account: Account): Promise<Session[]> => {
  await holdDocumentLock(req, 'users', id)
  const kept = await readKept(req, id)
  const isSame = kept?.active === true && kept.hash === account.hash
  if (account.sessions.some(isNew) && !isSame) throw new AuthenticationError(req.t)
  return account.sessions.filter((session) => isNew(session) || kept?.ids.includes(session.id) === true)
}

/**
 * Payload opens, prolongs and ends a session by writing the account back as it read it before the password was checked: it
 * brings back roles, passwords and sessions that were changed or ended in the meantime. With this only sessions are
 * written, none that was ended, and no new one for an account that was switched off or got another password meanwhile.
 * Call it once Payload has started (`onInit`).
 */
export const writeSessionsAlone = ({ db }: Payload): void => {
  const write: (update: Update) => Promise<unknown> = db.updateOne.bind(db)
  db.updateOne = async (update: Update): Promise<unknown> => {
    const { id, req } = update
    if (!isAboutSessions(update) || req === undefined || id === undefined) return write(update)
    const account = update.data as Account
    const sessions = await sessionsToWrite(req as PayloadRequest, String(id), account)
    return write({ ...update, data: { sessions, updatedAt: account.updatedAt } })
  }
}
