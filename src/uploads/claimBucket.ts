import { connect } from '../database/connect'
import { databaseIdentity } from '../database/databaseIdentity'
import { Refusal } from '../refusal'
import type { Bucket } from './bucket'

/** What lies in a bucket beside the uploads: of which database they are. */
export const OWNER = 'streekwerk-database'

/** Writes down of which database the uploads in a bucket are. */
export const writeOwner = (bucket: Bucket, database: string): Promise<void> => {
  const bytes = Buffer.from(database)
  return bucket.put(OWNER, bytes, { size: bytes.length, type: 'text/plain' })
}

/**
 * Takes a bucket for this database, or refuses one that holds the uploads of another: what no document of this one names would be removed.
 */
export const claimBucket = async (bucket: Bucket, name: string, databaseUrl: string): Promise<void> => {
  const client = await connect(databaseUrl)
  try {
    const database = await databaseIdentity(client)
    const owner = (await bucket.read(OWNER))?.toString()
    if (owner === undefined) await writeOwner(bucket, database)
    else if (owner !== database)
      throw new Refusal(
        `S3_BUCKET ${name} holds the uploads of another database: choose another bucket, or, where this database has taken the place of that one, remove the object “${OWNER}” in it.`,
      )
  } finally {
    await client.end()
  }
}
