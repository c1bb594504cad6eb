import type pg from 'pg'

import type { Bucket } from './bucket'
import { namedFiles } from './namedFiles'
import { objectKey, type UploadCollection, uploadCollections } from './objectKey'

/** Also of a database whose tables are yet to be made or changed. */
const namedIn = async (client: pg.Client, table: UploadCollection): Promise<string | undefined> => {
  const { rows } = await client.query<{ column: string }>(
    `SELECT column_name AS column FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = $1`,
    [table],
  )
  return namedFiles(
    table,
    rows.map(({ column }) => column),
  )
}

const firstUnnamed = async (
  client: pg.Client,
  named: string | undefined,
  names: readonly string[],
): Promise<string | undefined> => {
  if (named === undefined) return names[0]
  // An AVIF that was made just now is not named yet; the size that it stands for is.
  const { rows } = await client.query<{ name: string }>(
    `SELECT asked.name FROM unnest($1::text[]) AS asked(name)
    WHERE asked.name NOT IN (${named}) AND regexp_replace(asked.name, '\\.avif$', '.webp') NOT IN (${named}) LIMIT 1`,
    [names],
  )
  return rows[0]?.name
}

/** Something where uploads lie in a bucket that this database does not name; undefined where all that lies there is its own. */
export const strangeFile = async (client: pg.Client, bucket: Bucket): Promise<string | undefined> => {
  for (const collection of uploadCollections) {
    const named = await namedIn(client, collection)
    const prefix = objectKey(collection, '')
    for await (const page of bucket.list(prefix)) {
      // A folder that somebody made by hand is an object as well.
      const names = page.map(({ key }) => key.slice(prefix.length)).filter((name) => name !== '')
      const strange = await firstUnnamed(client, named, names)
      if (strange !== undefined) return objectKey(collection, strange)
    }
  }
  return undefined
}
