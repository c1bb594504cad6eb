import { createHash } from 'node:crypto'

import type pg from 'pg'

const LENGTH = 12

/**
 * What tells one database from every other, in a few letters and digits: the number that its server was made with, and that of the
 * database on it. A database that was restored or made from another as a template is another one; a copy
 * of the files of a whole server is not told apart from it. A new name changes nothing.
 */
export const databaseIdentity = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ identity: string }>(`
    SELECT s.system_identifier || ' ' || d.oid AS identity
    FROM pg_control_system() s, pg_database d WHERE d.datname = current_database()`)
  return createHash('sha256')
    .update(rows[0]?.identity ?? '')
    .digest('hex')
    .slice(0, LENGTH)
}
