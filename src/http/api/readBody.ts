import type { IncomingMessage } from 'node:http'

import { RequestFault } from '../guard/requestFault'

const KIBIBYTE = 1024

const inWords = (bytes: number): string =>
  bytes >= KIBIBYTE ** 2
    ? `${String(Math.round(bytes / KIBIBYTE ** 2))} MB`
    : `${String(Math.round(bytes / KIBIBYTE))} kB`

const words = {
  file: (limit: string) => ({
    nl: `Het bestand is groter dan ${limit}. Kies een kleiner bestand, of maak dit eerst kleiner.`,
    en: `The file is larger than ${limit}. Choose a smaller file, or make this one smaller first.`,
  }),
  text: (limit: string) => ({
    nl: `Wat is gestuurd, is groter dan ${limit}. Maak het korter, of verdeel het over meer documenten.`,
    en: `The body is larger than ${limit}. Make it shorter, or divide it over more documents.`,
  }),
}

const cutOff = {
  nl: 'Het bericht brak te vroeg af. Kijk of er verbinding is en probeer het opnieuw.',
  en: 'The body ended too early. See whether there is a connection and try again.',
}

/** The refusal of a body that is larger than allowed; the connection ends with it, since the rest is not read. */
export const tooLarge = (limit: number, what: 'file' | 'text' = 'text'): RequestFault =>
  new RequestFault(413, words[what](inWords(limit)), { Connection: 'close' })

const endedEarly = (): RequestFault => new RequestFault(400, cutOff)

/** Refuses a body that announces itself as too large before a byte of it is read. */
export const refuseAnnounced = (req: IncomingMessage, limit: number, what?: 'file' | 'text'): void => {
  const announced = Number(req.headers['content-length'] ?? 0)
  if (announced > limit) throw tooLarge(limit, what)
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
