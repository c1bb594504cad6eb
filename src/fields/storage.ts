import { resolve } from 'node:path'

const dataDir = (): string => resolve(process.env.DATA_DIR ?? '.data')

/** Where the bytes of an upload collection lie: under the data folder, so that two copies never share them. */
export const storageFolder = (collection: 'files' | 'media'): string => resolve(dataDir(), collection)
