import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

import type { Bucket } from '../../uploads/bucket'
import { objectKey } from '../../uploads/objectKey'
import { StoreFault } from '../../uploads/storeFault'
import { backupFaults } from '../faults'
import type { UploadFolder } from '../format/contents'

/** A file that is being read, and how large it is, in bytes. */
export type OpenedUpload = Readonly<{ close: () => Promise<void>; read: () => Readable; size: number }>

/** Where the files of uploads are read from; one that is gone, or never was one, is undefined. */
export type UploadSource = (folder: UploadFolder, name: string) => Promise<OpenedUpload | undefined>

const openFile = async (path: string): Promise<FileHandle | undefined> => {
  try {
    return await open(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** From the folders of a DATA_DIR. */
export const folderSource =
  (dataDir: string): UploadSource =>
  async (folder, name) => {
    const file = await openFile(join(dataDir, folder, name))
    if (!file) return undefined
    const stat = await file.stat()
    const close = () => file.close()
    if (stat.isFile())
      return { close, read: () => file.createReadStream({ autoClose: false }), size: stat.size }
    await close()
    return undefined
  }

/** From an object store. */
export const bucketSource =
  (bucket: Bucket): UploadSource =>
  async (folder, name) => {
    const opened = await bucket.open(objectKey(folder, name)).catch((error: unknown) => {
      throw error instanceof StoreFault ? backupFaults.storeAway() : error
    })
    if (opened === null || typeof opened === 'number') return undefined
    const { body, size } = opened
    return { close: () => Promise.resolve(void body.destroy()), read: () => body, size }
  }
