import type pg from 'pg'

import { Refusal } from '../refusal'

const OLDEST_MAJOR = 15

type Server = { dutch: boolean; encoding: string; version: string }

/** Refuses a server that the program cannot rest on; answers a remark on one that it can live with. */
export const judgeServer = ({ dutch, encoding, version }: Server): string | undefined => {
  const major = Number.parseInt(version, 10)
  if (!(major >= OLDEST_MAJOR))
    throw new Refusal(
      `DATABASE_URL: the server is PostgreSQL ${version}, ${OLDEST_MAJOR} or newer is needed.`,
    )
  if (encoding !== 'UTF8')
    throw new Refusal(`DATABASE_URL: the database stores ${encoding}, it must be made with ENCODING 'UTF8'.`)
  return dutch
    ? undefined
    : `The database does not sort in Dutch; one made with LOCALE_PROVIDER icu ICU_LOCALE 'nl' TEMPLATE template0 does.`
}

/** The column with the name of the locale was renamed between versions. */
const QUERY = `
  SELECT current_setting('server_version') AS version,
         pg_encoding_to_char(encoding) AS encoding,
         coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale', datcollate) ~* '^nl' AS dutch
  FROM pg_database d WHERE datname = current_database()`

/** Looks at the server behind a connection: a `Refusal` when it is too old or stores no UTF-8. */
export const checkServer = async (client: pg.Client): Promise<string | undefined> => {
  const { rows } = await client.query<{ version: string }>(
    `SELECT current_setting('server_version') AS version`,
  )
  // Asked alone first: an old server may not understand the rest.
  judgeServer({ dutch: true, encoding: 'UTF8', version: rows[0]?.version ?? '' })
  const answer = await client.query<Server>(QUERY)
  return answer.rows[0] && judgeServer(answer.rows[0])
}
