import { randomBytes } from 'node:crypto'

import pg from 'pg'

import { Refusal } from '../refusal'

/** The group of all such roles; a migration makes it where it may. */
export const PUBLIC_GROUP = 'streekwerk_public'
/** What the public pages are read from, and what tells whether the tables are those of the program. */
export const PUBLIC_RELATIONS = [
  'showcase_visible',
  'showcase_alone',
  'showcase_measured',
  'showcase_next_change',
  'showcase_paths',
  'showcase_state',
  'showcase_words',
  'payload_migrations',
]
/** Enough for three instances with the usual pool, and not so many that visitors could keep editors out. */
const CONNECTIONS_AT_MOST = 40
const STATEMENT_TIMEOUT = '10s'

const [MAY_NOT, THERE_ALREADY] = ['42501', '42710']

const statements = (name: string, password: string, database: string) => {
  const role = pg.escapeIdentifier(name)
  return [
    `GRANT SELECT ON ${PUBLIC_RELATIONS.join(', ')} TO ${PUBLIC_GROUP}`,
    `CREATE ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)} CONNECTION LIMIT ${CONNECTIONS_AT_MOST} IN ROLE ${PUBLIC_GROUP}`,
    `ALTER ROLE ${role} SET default_transaction_read_only = on`,
    `ALTER ROLE ${role} SET statement_timeout = '${STATEMENT_TIMEOUT}'`,
    // Who can make a function of their own sees what a view sifts out: PostgreSQL may ask it first.
    `REVOKE TEMPORARY ON DATABASE ${pg.escapeIdentifier(database)} FROM PUBLIC`,
  ]
}

const explain = (error: unknown, name: string): unknown => {
  const { code } = error as { code?: string }
  if (code === MAY_NOT)
    return new Refusal(
      'The user of DATABASE_URL may not make roles: run this once with the DATABASE_URL of one who may, such as postgres.',
    )
  if (code === THERE_ALREADY)
    return new Refusal(
      `There is a role “${name}” already: choose another name, or remove that one with DROP ROLE.`,
    )
  return error
}

/**
 * Makes a role that can sign in and read the public tables and nothing else, and answers its password, which is kept nowhere.
 * Needs the tables; all of it happens or nothing.
 */
export const createPublicRole = async (client: pg.Client, name: string): Promise<string> => {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name) || name === PUBLIC_GROUP)
    throw new Refusal(
      `The name of a role is made of small letters, digits and _, and is not ${PUBLIC_GROUP}; got “${name}”.`,
    )
  const password = randomBytes(24).toString('hex')
  const database = client.database ?? ''
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [PUBLIC_GROUP])
  // In so many words, so that a user who only reads is told of the missing right rather than of the mode.
  await client.query('BEGIN READ WRITE')
  try {
    if (!rowCount) await client.query(`CREATE ROLE ${PUBLIC_GROUP} NOLOGIN`)
    for (const statement of statements(name, password, database)) await client.query(statement)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw explain(error, name)
  }
  return password
}
