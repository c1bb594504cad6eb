import { copyFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { mediaTypeOf } from '../domain/media/mediaTypes'
import type { Bucket } from '../uploads/bucket'
import { objectKey } from '../uploads/objectKey'

/** The bytes of uploads by the table that names them, wherever they are kept. */
export type UploadFiles = Readonly<{
  /** Puts them under another name as well, where they are there at all. */
  copy: (copying: Readonly<{ from: string; table: string; to: string }>) => Promise<void>
  list: (table: string) => AsyncIterable<string>
  remove: (table: string, name: string) => Promise<void>
}>

const isGone = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT'

/** In the folders of a DATA_DIR. */
export const filesInFolder = (dataDir: string): UploadFiles => ({
  copy: async ({ from, table, to }) => {
    await copyFile(join(dataDir, table, from), join(dataDir, table, to)).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
  },
  list: async function* (table) {
    yield* await readdir(join(dataDir, table)).catch(() => [])
  },
  remove: (table, name) => rm(join(dataDir, table, name), { force: true }),
})

/** In an object store. */
export const filesInBucket = (bucket: Bucket): UploadFiles => ({
  copy: async ({ from, table, to }) => {
    const bytes = await bucket.read(objectKey(table, from))
    if (bytes) await bucket.put(objectKey(table, to), bytes, { size: bytes.length, type: mediaTypeOf(to) })
  },
  list: async function* (table) {
    const prefix = objectKey(table, '')
    for await (const page of bucket.list(prefix)) for (const { key } of page) yield key.slice(prefix.length)
  },
  remove: (table, name) => bucket.remove(objectKey(table, name)),
})
