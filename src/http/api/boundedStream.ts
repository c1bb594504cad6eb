import type { IncomingMessage } from 'node:http'
import { Readable, Transform } from 'node:stream'

import { refuseAnnounced, tooLarge } from './readBody'

/** A body as a web stream that fails as soon as more than `limit` bytes came; `exceeded` remembers that it did. */
export interface BoundedStream {
  body: ReadableStream<Uint8Array>
  exceeded: () => boolean
}

/** Counts a body while it is passed on, so that an upload never waits in memory for its size to be known. */
export const boundedStream = (req: IncomingMessage, limit: number, what: 'file' | 'text'): BoundedStream => {
  refuseAnnounced(req, limit, what)
  let size = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      size += chunk.byteLength
      if (size > limit) callback(tooLarge(limit, what))
      else callback(null, chunk)
    },
  })
  req.on('error', (error) => counter.destroy(error))
  // A client that leaves half-way ends the upload for whoever reads it, too.
  req.on('close', () => {
    if (!req.complete) counter.destroy(new Error('the client left'))
  })
  counter.on('error', () => req.unpipe(counter))
  req.pipe(counter)
  return { body: Readable.toWeb(counter) as ReadableStream<Uint8Array>, exceeded: () => size > limit }
}
