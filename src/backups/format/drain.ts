import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Takes all bytes and keeps none. */
export const drain = (bytes: AsyncIterable<Uint8Array>): Promise<void> =>
  pipeline(
    bytes,
    new Writable({
      write: (_chunk, _encoding, taken) => {
        taken()
      },
    }),
  )
