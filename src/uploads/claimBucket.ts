import { setTimeout as pause } from 'node:timers/promises'

import { connect } from '../database/connect'
import { databaseIdentity } from '../database/databaseIdentity'
import { Refusal } from '../refusal'
import type { Bucket } from './bucket'
import { strangeFile } from './strangeFile'

/** What lies in a bucket beside the uploads: of which database they are. */
export const OWNER = 'streekwerk-database'

/** Longer than it takes from a look at the mark to writing it, where the store lets several write it. */
const SETTLED_MS = 5000

const otherOwner = (name: string): Refusal =>
  new Refusal({
    nl: `In S3_BUCKET ${name} staan de uploads van een andere database: kies een andere bucket. Is deze database in de plaats van die gekomen, verwijder dan het object “${OWNER}” erin.`,
    en: `S3_BUCKET ${name} holds the uploads of another database: choose another bucket, or, where this database has taken the place of that one, remove the object “${OWNER}” in it.`,
  })

const strangeIn = (name: string, file: string, database: string): Refusal =>
  new Refusal({
    nl: `In S3_BUCKET ${name} staan bestanden die deze database niet kent (bijvoorbeeld ${file}): kies een bucket waarin “media” en “files” leeg zijn. Mogen ze weg, schrijf dan “${database}” in het object “${OWNER}”: een uur later wordt verwijderd wat geen document noemt.`,
    en: `S3_BUCKET ${name} holds files that this database does not know (${file}, for one): choose a bucket in which “media” and “files” are empty. Where they may go, write “${database}” in the object “${OWNER}”: what no document names is removed an hour later.`,
  })

/** Writes down of which database the uploads in a bucket are, whatever stood there. */
export const writeOwner = (bucket: Bucket, database: string): Promise<void> => {
  const bytes = Buffer.from(database)
  return bucket.put(OWNER, bytes, { size: bytes.length, type: 'text/plain' })
}

/** Without the end of the line that whoever writes it by hand leaves behind it. */
const ownerOf = async (bucket: Bucket): Promise<string | undefined> =>
  (await bucket.read(OWNER))?.toString().trim()

/** Of several that do so at once one has it afterwards, which is to be read. */
const mark = async (bucket: Bucket, database: string): Promise<void> => {
  if (!(await bucket.putNew(OWNER, database))) return
  // A store that writes it once more knows no conditions: there the last one has it, once all have written.
  if (await bucket.putNew(OWNER, database)) await pause(SETTLED_MS)
}

/**
 * Takes a bucket for this database, or refuses one that holds the uploads of another or files that this one does not know: what none of
 * its documents names is removed from a bucket that is its own. Throws a `Refusal`.
 */
export const claimBucket = async (bucket: Bucket, name: string, databaseUrl: string): Promise<void> => {
  const client = await connect(databaseUrl)
  try {
    const database = await databaseIdentity(client)
    if ((await ownerOf(bucket)) === undefined) {
      const strange = await strangeFile(client, bucket)
      if (strange !== undefined) throw strangeIn(name, strange, database)
      // Looking took its time.
      if ((await ownerOf(bucket)) === undefined) await mark(bucket, database)
    }
    if ((await ownerOf(bucket)) !== database) throw otherOwner(name)
  } finally {
    await client.end()
  }
}
