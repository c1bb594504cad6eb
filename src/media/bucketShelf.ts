import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { mediaTypeOf } from '../domain/media/mediaTypes'
import type { Bucket } from '../uploads/bucket'
import { objectKey } from '../uploads/objectKey'
import type { PictureShelf } from './pictureShelf'

const keyOf = (filename: string) => objectKey('media', filename)

const fetchTo = async (bucket: Bucket, filename: string, path: string): Promise<void> => {
  const opened = await bucket.open(keyOf(filename))
  if (opened === null || typeof opened === 'number')
    throw new Error(`${filename} is not in the object store.`)
  await pipeline(opened.body, createWriteStream(path, { mode: 0o600 }))
}

/** Pictures that are kept in an object store: worked on in a folder of this machine that goes with the work. */
export const bucketShelf = (bucket: Bucket): PictureShelf => ({
  // What nothing names any more is removed with all other files of the store.
  avifs: () => Promise.resolve([]),
  put: async (path, filename) => {
    const { size } = await stat(path)
    await bucket.put(keyOf(filename), createReadStream(path), {
      size,
      type: mediaTypeOf(filename),
    })
    await rm(path)
  },
  remove: (filename) => bucket.remove(keyOf(filename)),
  sizeOf: async (filename) => (await bucket.sizeOf(keyOf(filename))) ?? 0,
  withOriginal: async (filename, work) => {
    const folder = await mkdtemp(join(tmpdir(), 'streekwerk-picture-'))
    try {
      const original = join(folder, 'original')
      await fetchTo(bucket, filename, original)
      return await work({ folder, original })
    } finally {
      await rm(folder, { force: true, recursive: true })
    }
  },
})
