import type { IncomingMessage } from 'node:http'

import { RequestFault } from '../guard/requestFault'

/** The refusal of a body that is larger than allowed; the connection ends with it, since the rest is not read. */
export const tooLarge = (limit: number): RequestFault =>
  new RequestFault(413, `The body is larger than ${String(Math.round(limit / 1024))} kB.`, {
    Connection: 'close',
  })

const endedEarly = (): RequestFault => new RequestFault(400, 'The body ended too early.')

/** Refuses a body that announces itself as too large before a byte of it is read. */
export const refuseAnnounced = (req: IncomingMessage, limit: number): void => {
  const announced = Number(req.headers['content-length'] ?? 0)
  if (announced > limit) throw tooLarge(limit)
}

/** Reads a whole body into memory, and stops reading once it is larger than `limit` bytes. */
export const readBody = async (req: IncomingMessage, limit: number): Promise<Buffer> => {
  refuseAnnounced(req, limit)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const done = (outcome: () => void): void => {
      req.off('data', take).off('end', end).off('error', left).off('close', left)
      outcome()
    }
    const take = (chunk: Buffer): void => {
      size += chunk.byteLength
      if (size <= limit) return void chunks.push(chunk)
      req.pause()
      done(() => reject(tooLarge(limit)))
    }
    const end = (): void => done(() => resolve(Buffer.concat(chunks)))
    const left = (): void => done(() => reject(endedEarly()))
    req.on('data', take).on('end', end).on('error', left).on('close', left)
  })
}
