import type { Env } from '../env'
import { Bucket } from './bucket'

/** The bucket that uploads are kept in; undefined where they are kept in a folder. */
export const openBucket = ({ objectStore }: Pick<Env, 'objectStore'>): Bucket | undefined =>
  objectStore && new Bucket(objectStore)
