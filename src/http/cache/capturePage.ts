import type { Request, RequestHandler, Response } from 'express'

import { loggedUrl } from '../observe/loggedUrl'
import { chooseAnswer } from './chooseAnswer'
import type { PageCache } from './pageCache'
import { createPageEntry, type MadeFrom, type PageEntry, type RenderedPage, requestIdSlot } from './pageEntry'

/** What a renderer says about its page through `res.locals`. */
export interface PageLocals {
  /** The page may be kept. */
  cacheable?: boolean
  /** What it was made from. @default anything */
  madeFrom?: MadeFrom
  /** No copy may be shown after this moment (milliseconds since the epoch). */
  visibleUntil?: number
}

const ownOfEveryAnswer = new Set([
  'x-request-id',
  'date',
  'connection',
  'keep-alive',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'etag',
  'vary',
  'set-cookie',
])

const headersOf = (res: Response): [string, string][] =>
  Object.entries(res.getHeaders())
    .filter(([name]) => !ownOfEveryAnswer.has(name))
    .flatMap(([name, values]) =>
      [values ?? ''].flat().map((value): [string, string] => [name, String(value)]),
    )

const renderedPage = (url: string, res: Response, body: Buffer): RenderedPage => {
  const { madeFrom, visibleUntil } = res.locals as PageLocals
  return {
    status: res.statusCode,
    loggedUrl: loggedUrl(url),
    headers: headersOf(res),
    body,
    expiresAt: visibleUntil ?? Number.POSITIVE_INFINITY,
    ...(madeFrom && { madeFrom }),
  }
}

// The headers of the renderer are on the response already; what the coding adds comes on top.
const sendFirst = (req: Request, res: Response, entry: PageEntry): void => {
  const { status, headers, body } = chooseAnswer(req, entry)
  res.status(status)
  res.removeHeader('Content-Length')
  if (status === 304) res.removeHeader('Content-Type')
  for (let at = requestIdSlot + 1; at < headers.length; at += 2) {
    const name = headers[at] ?? ''
    if (ownOfEveryAnswer.has(name.toLowerCase())) res.setHeader(name, headers[at + 1] ?? '')
  }
  res.end(body)
}

const bufferOf = (chunk: unknown, encoding: unknown): Buffer | undefined => {
  if (Buffer.isBuffer(chunk)) return chunk
  if (typeof chunk === 'string') return Buffer.from(chunk, encoding as BufferEncoding)
  return undefined
}

/**
 * Keeps what a renderer marks `res.locals.cacheable` and sends whole (`res.send`): the first visitor already gets the
 * compressed, tagged answer that later ones get from the cache.
 */
export const capturePage =
  (cache: PageCache): RequestHandler =>
  (req, res, next) => {
    const { generation } = cache
    const url = req.originalUrl
    const end = res.end.bind(res) as (...args: unknown[]) => Response
    const finish = async (body: Buffer): Promise<void> => {
      const entry = await createPageEntry(renderedPage(url, res, body))
      cache.store(url, entry, generation)
      sendFirst(req, res, entry)
    }
    res.end = ((...args: unknown[]) => {
      res.end = end as typeof res.end
      const body = bufferOf(args[0], args[1])
      const cacheable = (res.locals as PageLocals).cacheable === true
      if (!cacheable || body === undefined || req.method !== 'GET' || res.headersSent) return end(...args)
      finish(body).catch(next)
      return res
    }) as typeof res.end
    next()
  }
