import { createHash, randomBytes } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { expiryOf, type Invitation } from '../domain/people/invitation'
import { transactionOf } from '../hooks/transaction'
import { recordCare } from './recordCare'

const TOKEN_BYTES = 32

/** An invitation that is open, told about without its link. Instants are ISO texts. */
export type InvitationStanding = { expiresAt: string; invitedAt: string; isSent: boolean }

/** All that is kept of a link. It is random and long, so that there is nothing to guess from its hash. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Makes an invitation of an account in the place of the one it had, and answers the token of its link: nothing holds that ever again. */
export const makeInvitation = async (
  req: PayloadRequest,
  { email, id }: { email: string; id: string },
): Promise<string> => {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const now = new Date()
  const database = await transactionOf(req)
  await database.execute(sql`
    insert into invitations (account_id, email, expires_at, invited_at, is_sent, token_hash)
    values (${id}, ${email}, ${expiryOf(now).toISOString()}, ${now.toISOString()}, false, ${hashOf(token)})
    on conflict (account_id) do update set email = excluded.email, expires_at = excluded.expires_at,
      invited_at = excluded.invited_at, is_sent = excluded.is_sent, token_hash = excluded.token_hash`)
  await recordCare(req, 'invite', id)
  return token
}

/** Notes that the mail of an invitation went out; not of one that another has replaced since. */
export const noteInvitationSent = async (req: PayloadRequest, token: string): Promise<void> => {
  const database = await transactionOf(req)
  await database.execute(sql`update invitations set is_sent = true where token_hash = ${hashOf(token)}`)
}

/** Forgets the invitation of an account, so that its link opens nothing; whether there was one. */
export const forgetInvitation = async (req: PayloadRequest, account: string): Promise<boolean> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute(
    sql`delete from invitations where account_id = ${account} returning account_id`,
  )
  return rows.length > 0
}

/** The same, as something that somebody did. */
export const withdrawInvitation = async (req: PayloadRequest, account: string): Promise<boolean> => {
  const isWithdrawn = await forgetInvitation(req, account)
  if (isWithdrawn) await recordCare(req, 'withdrawInvitation', account)
  return isWithdrawn
}

/** What can be told of the invitation of an account; null when none is open. */
export const readInvitation = async (
  req: PayloadRequest,
  account: string,
): Promise<InvitationStanding | null> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute<{
    expires_at: Date | string
    invited_at: Date | string
    is_sent: boolean
  }>(sql`select expires_at, invited_at, is_sent from invitations where account_id = ${account}`)
  const [row] = rows
  if (row === undefined) return null
  return {
    expiresAt: new Date(row.expires_at).toISOString(),
    invitedAt: new Date(row.invited_at).toISOString(),
    isSent: row.is_sent,
  }
}

/** Uses the invitation of a link up: of two that come at once, one gets it. Comes back when the transaction does not end well. */
export const takeInvitation = async (
  req: PayloadRequest,
  token: string,
): Promise<(Invitation & { account: string }) | null> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute<{
    account_id: string
    email: string
    expires_at: Date | string
  }>(sql`delete from invitations where token_hash = ${hashOf(token)} returning account_id, email, expires_at`)
  const [row] = rows
  if (row === undefined) return null
  return { account: row.account_id, email: row.email, expiresAt: new Date(row.expires_at) }
}
