import type pg from 'pg'

/** What values look like as text must not depend on how a server or a database was set; and a backup may take its time. */
const SETTINGS: Readonly<Record<string, string>> = {
  bytea_output: 'hex',
  client_encoding: 'UTF8',
  datestyle: 'ISO, YMD',
  default_transaction_read_only: 'off',
  extra_float_digits: '1',
  idle_in_transaction_session_timeout: '0',
  intervalstyle: 'postgres',
  lock_timeout: '0',
  statement_timeout: '0',
  timezone: 'UTC',
}

/** Makes a connection write and read values the same way everywhere. */
export const settleSession = async (client: pg.Client): Promise<void> => {
  for (const [name, value] of Object.entries(SETTINGS))
    await client.query('SELECT set_config($1, $2, false)', [name, value])
}
