import type { Request as ExpressRequest } from 'express'

import { splitTarget } from '../guard/splitTarget'
import { webHeaders } from './webHeaders'

/** What of a request is passed on to Payload. */
export interface WebRequestOptions {
  origin: string
  search?: string
  body?: Buffer | ReadableStream<Uint8Array>
  signal: AbortSignal
}

/** Without SERVER_URL Payload begins the links in its mails with this host. */
const headersOf = (req: ExpressRequest, origin: string): Headers => {
  const headers = webHeaders(req)
  headers.set('host', new URL(origin).host)
  return headers
}

/**
 * The web request for a Node one. Its origin and its Host are the configured ones, never those of the visitor, so that nobody can make
 * Payload write links to elsewhere. A HEAD is asked as GET; its body is dropped when the answer is sent.
 */
export const webRequest = (
  req: ExpressRequest,
  { origin, search, body, signal }: WebRequestOptions,
): Request => {
  const { path, query } = splitTarget(req.originalUrl)
  const asked = search ?? query
  const method = req.method === 'HEAD' ? 'GET' : req.method
  return new Request(`${origin}${path}${asked === undefined ? '' : `?${asked}`}`, {
    method,
    headers: headersOf(req, origin),
    signal,
    ...(body === undefined || method === 'GET'
      ? {}
      : { body: body instanceof Buffer ? new Uint8Array(body) : body, duplex: 'half' }),
  } as RequestInit)
}
