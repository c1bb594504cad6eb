import { pipeline } from 'node:stream/promises'

import { answerObject } from '../../uploads/answerObject'
import type { Bucket } from '../../uploads/bucket'
import { objectKey } from '../../uploads/objectKey'
import { RequestFault } from '../guard/requestFault'
import { noPicture } from './noPicture'
import type { Exchange, Pictures } from './pictures'

const send = async (bucket: Bucket, filename: string, { req, res }: Exchange): Promise<void> => {
  const answer = await answerObject(bucket, objectKey('media', filename), {
    ifNoneMatch: req.get('If-None-Match'),
    ifRange: req.get('If-Range'),
    method: req.method,
    range: req.get('Range'),
  })
  if (answer === null) throw new RequestFault(404, noPicture)
  res.status(answer.status).set(answer.headers)
  if (answer.body === null) {
    res.end()
    return
  }
  // Whoever leaves before the end is no fault of ours, and a store that stops halfway cannot be told any more.
  await pipeline(answer.body, res).catch(() => res.destroy())
}

/** Pictures that are kept in an object store. */
export const bucketPictures = (bucket: Bucket): Pictures => ({
  read: (filename) => bucket.read(objectKey('media', filename)),
  send: (filename, exchange) => send(bucket, filename, exchange),
})
