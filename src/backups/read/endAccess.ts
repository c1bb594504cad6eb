import type pg from 'pg'

/** What a restore keeps of the ways in: nothing, the API keys, or all of it (the data were moved, not brought back). */
export type KeptAccess = 'all' | 'keys' | 'nothing'

/** What was ended, by how many there were. */
export type EndedAccess = { invitations: number; keys: number; resets: number; sessions: number }

const FORGET_RESETS = `
  UPDATE users SET reset_password_token = NULL, reset_password_expiration = NULL
  WHERE reset_password_token IS NOT NULL`

const countOf = async (client: pg.Client, statement: string): Promise<number> =>
  (await client.query(statement)).rowCount ?? 0

/**
 * Ends what lets people and programs in without a password: what was withdrawn since the backup was made would be in force again. For the
 * tables as this program has them.
 */
export const endAccess = async (client: pg.Client, kept: KeptAccess): Promise<EndedAccess> => {
  if (kept === 'all') return { invitations: 0, keys: 0, resets: 0, sessions: 0 }
  // One that was used since would be good again.
  await client.query('DELETE FROM recovery_codes')
  return {
    invitations: await countOf(client, 'DELETE FROM invitations'),
    keys: kept === 'keys' ? 0 : await countOf(client, 'DELETE FROM api_keys'),
    resets: await countOf(client, FORGET_RESETS),
    sessions: await countOf(client, 'DELETE FROM users_sessions'),
  }
}
