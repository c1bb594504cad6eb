import { join } from 'node:path'

import type { Env } from '../../env'
import { openBucket } from '../../uploads/openBucket'
import { bucketPictures } from './bucketPictures'
import { folderPictures } from './folderPictures'
import type { Pictures } from './pictures'
import { wellNamed } from './wellNamed'

/** Public pictures, from where the settings keep them. */
export const openPictures = (env: Pick<Env, 'dataDir' | 'objectStore'>): Pictures => {
  const bucket = openBucket(env)
  const pictures = bucket ? bucketPictures(bucket) : folderPictures(join(env.dataDir, 'media'))
  return {
    ...pictures,
    read: (filename) => (wellNamed(filename) ? pictures.read(filename) : Promise.resolve(null)),
  }
}
