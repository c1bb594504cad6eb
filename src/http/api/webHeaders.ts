import type { Request } from 'express'

const perConnection = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'expect',
  'host',
])

/** The headers of a Node request as Payload reads them, without those that belong to the connection. */
export const webHeaders = (req: Pick<Request, 'headers'>): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (perConnection.has(name) || name.startsWith(':')) continue
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  return headers
}
