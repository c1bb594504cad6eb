import { mediaTypeOf } from '../../domain/media/mediaTypes'
import { Refusal } from '../../refusal'
import type { Bucket } from '../../uploads/bucket'
import { writeOwner } from '../../uploads/claimBucket'
import { objectKey, uploadCollections } from '../../uploads/objectKey'
import { isFileName } from '../format/contents'
import { Damage } from '../format/damage'
import type { Stage } from './stageUploads'

/** There while files come in: it names the database that they are of, and then that they are all there and the commit follows. */
const NOTE = 'restore.part'
const isWhole = (database: string) => `${database} whole`
const TEXT = 'text/plain'

const inUse = (name: string): Refusal =>
  new Refusal({
    nl: `De bucket is niet leeg (er staat bijvoorbeeld ${name}): maak hem leeg of kies een andere. Er is niets veranderd.`,
    en: `The bucket is not empty (it holds ${name}, for one): empty it or choose another one. Nothing was changed.`,
  })

async function* keysOf(bucket: Bucket): AsyncGenerator<string> {
  for (const collection of uploadCollections)
    for await (const page of bucket.list(objectKey(collection, ''))) for (const { key } of page) yield key
}

/** The store may be away by now: what is left is swept by the next restore, and found by the program that runs there. */
const letGo = (): undefined => undefined

const removeAll = async (bucket: Bucket): Promise<void> => {
  for await (const key of keysOf(bucket)) await bucket.remove(key)
}

const writeNote = (bucket: Bucket, text: string): Promise<void> => {
  const bytes = Buffer.from(text)
  return bucket.put(NOTE, bytes, { size: bytes.length, type: TEXT })
}

/** What a restore into this database left that was killed is its own, as the database is empty; all else is somebody's. */
const sweep = async (bucket: Bucket, database: string): Promise<void> => {
  const note = (await bucket.read(NOTE))?.toString()
  // Once all were there it may have been committed, and used since.
  if (note === database) await removeAll(bucket)
  else if (note !== undefined) throw inUse(NOTE)
  for await (const key of keysOf(bucket)) throw inUse(key)
}

/**
 * Takes files into a bucket that is empty of them. They lie under their own names at once: no document names them before the commit, and
 * what is not followed by one is removed.
 */
export const stageInBucket = async (bucket: Bucket, database: string): Promise<Stage> => {
  await sweep(bucket, database)
  await writeNote(bucket, database)
  return {
    add: async (folder, name, bytes) => {
      if (!isFileName(name)) throw new Damage(`${name} is no name of a file`)
      // Whoever reads the archive takes none that is larger than an upload can be.
      const parts: Uint8Array[] = []
      for await (const part of bytes) parts.push(part)
      const whole = Buffer.concat(parts)
      await bucket.put(objectKey(folder, name), whole, { size: whole.length, type: mediaTypeOf(name) })
    },
    finish: async () => {
      await writeOwner(bucket, database)
      await bucket.remove(NOTE)
    },
    putInPlace: () => writeNote(bucket, isWhole(database)),
    undo: async () => {
      await removeAll(bucket)
        .then(() => bucket.remove(NOTE))
        .catch(letGo)
    },
  }
}
