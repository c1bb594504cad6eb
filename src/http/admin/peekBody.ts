import type { Readable } from 'node:stream'

import { RequestFault } from '../guard/requestFault'

const endedEarly = {
  nl: 'De vraag kwam niet heel aan. Kijk of er verbinding is en probeer het opnieuw.',
  en: 'The body ended too early. See whether there is a connection and try again.',
}

/** Reads a body whose length is known and puts it back, so that whoever comes next reads it as if nobody had. */
export const peekBody = (req: Readable, length: number): Promise<Buffer> => {
  if (length === 0) return Promise.resolve(Buffer.alloc(0))
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void): void => {
      req.off('readable', take).off('error', left).off('close', left)
      outcome()
    }
    const left = (): void => settle(() => reject(new RequestFault(400, endedEarly)))
    const take = (): void => {
      // Exactly so many bytes, or none yet: a stream of which all was read at once could not take them back.
      const body = req.read(length) as Buffer | null
      if (body === null) return
      // What is left of one that ended.
      if (body.byteLength < length) {
        left()
        return
      }
      settle(() => {
        req.unshift(body)
        resolve(body)
      })
    }
    req.on('readable', take).on('error', left).on('close', left)
    // Who left before anybody listened does not say so again.
    if (req.destroyed) left()
    else take()
  })
}
