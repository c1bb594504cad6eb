import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { type Coding, codings } from './acceptedCoding'

/** One kept coding of a page: flat header lists that go to the socket as they are. */
export interface PageVariant {
  etag: string
  headers: string[]
  notModified: string[]
  body: Buffer
}

/** What a page was made from: which changes touch it, and how many bytes it takes to know that. */
export interface MadeFrom {
  bytes: number
  isTouchedBy: (changes: readonly string[]) => boolean
}

/** A rendered page as the cache keeps it. */
export interface PageEntry {
  status: number
  loggedUrl: string
  variants: Record<Coding, PageVariant>
  bytes: number
  /** Milliseconds since the epoch after which the page is not shown any more. */
  expiresAt: number
  /** Whether it was asked for since the last round of the clock that evicts. */
  used: boolean
  isTouchedBy: MadeFrom['isTouchedBy']
}

/** A page as the renderer hands it over, before coding. */
export interface RenderedPage {
  status: number
  loggedUrl: string
  headers: [name: string, value: string][]
  body: Buffer
  expiresAt: number
  /** @default anything: every change touches it */
  madeFrom?: MadeFrom
}

/** Where the request id stands in every kept header list, so that a hit can fill it in without copying. */
export const requestIdSlot = 1

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** A window of 128 KiB holds a page; a larger one takes more memory in each thread that compresses, and makes nothing smaller. */
const brotliParams = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 17 }
const anything: MadeFrom = { bytes: 0, isTouchedBy: () => true }
const WORTH_COMPRESSING = 512
const compressible = /^(?:text\/|image\/svg|application\/(?:[\w.+-]*(?:json|xml)|javascript))/

const encode = async (body: Buffer, coding: Coding): Promise<Buffer> => {
  if (coding === 'br')
    return brotli(body, { params: { ...brotliParams, [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength } })
  return coding === 'gzip' ? zip(body) : body
}

const variantOf = (page: RenderedPage, etag: string, body: Buffer, coding: Coding): PageVariant => {
  const shared = ['X-Request-Id', '', 'ETag', etag, 'Vary', 'Accept-Encoding']
  for (const [name, value] of page.headers) shared.push(name, value)
  const notModified = shared.filter((_, at) => {
    const name = (shared[at - (at % 2)] ?? '').toLowerCase()
    return name !== 'content-type'
  })
  const headers = [...shared, 'Content-Length', String(body.byteLength)]
  if (coding !== 'identity') headers.push('Content-Encoding', coding)
  return { etag, headers, notModified, body }
}

/** Makes a page ready to be served many times: every coding compressed and every header written once. */
export const createPageEntry = async (page: RenderedPage): Promise<PageEntry> => {
  const type = page.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  const digest = createHash('sha256').update(page.body).digest('base64url').slice(0, 22)
  const plain = page.body.byteLength < WORTH_COMPRESSING || !compressible.test(type)
  const made = await Promise.all(
    codings.map(async (coding) => {
      const used = plain ? 'identity' : coding
      const etag = used === 'identity' ? `"${digest}"` : `"${digest}-${used}"`
      return [coding, variantOf(page, etag, await encode(page.body, used), used)] as const
    }),
  )
  const variants = Object.fromEntries(made) as Record<Coding, PageVariant>
  // What is not worth compressing, as a picture, is one body for all codings.
  const bodies = new Set(made.map(([, { body }]) => body))
  const bytes =
    [...bodies].reduce((sum, { byteLength }) => sum + byteLength, 0) +
    made.reduce((sum, [, { headers }]) => sum + headers.join().length * 2, 0)
  const { status, loggedUrl, expiresAt, madeFrom = anything } = page
  return {
    status,
    loggedUrl,
    variants,
    bytes: bytes + madeFrom.bytes,
    expiresAt,
    used: false,
    isTouchedBy: madeFrom.isTouchedBy,
  }
}
