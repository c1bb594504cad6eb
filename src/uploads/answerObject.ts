import type { Readable } from 'node:stream'

import type { Bucket } from './bucket'

/** What a request says of the object that it asks for, by the names of HTTP. */
export type ObjectRequest = Readonly<{
  ifNoneMatch?: string | undefined
  ifRange?: string | undefined
  method: string
  range?: string | undefined
}>

/** How it is answered; who does not read `body` destroys it. */
export type ObjectAnswer = Readonly<{
  body: Readable | null
  headers: Readonly<Record<string, string>>
  status: 200 | 206 | 304 | 416
}>

const ACCEPTED = { 'Accept-Ranges': 'bytes' }

/** One part of it, which is all that object stores give; of several parts the whole is given, as HTTP allows. */
const ONE_RANGE = /^bytes=(?:\d+-\d*|-\d+)$/

/**
 * Answers what is asked of an object in the store, as a server of files would: whole, a part, or that nothing changed. Null when there is
 * no such object.
 */
export const answerObject = async (
  bucket: Bucket,
  key: string,
  { ifNoneMatch, ifRange, method, range }: ObjectRequest,
): Promise<ObjectAnswer | null> => {
  // A part of what may have changed meanwhile cannot be told apart without asking twice: the whole is right too.
  const part = range !== undefined && ifRange === undefined && ONE_RANGE.test(range) ? range : undefined
  const opened = await bucket.open(key, {
    ...(ifNoneMatch !== undefined && { ifNoneMatch }),
    ...(part !== undefined && { range: part }),
  })
  if (opened === null) return null
  if (opened === 304) return { body: null, headers: { ...ACCEPTED, ETag: ifNoneMatch ?? '' }, status: 304 }
  if (opened === 416) return { body: null, headers: ACCEPTED, status: 416 }
  const { body, contentRange, etag, size } = opened
  const headers = { ...ACCEPTED, 'Content-Length': String(size), ETag: etag }
  const isBodyless = method === 'HEAD'
  if (isBodyless) body.destroy()
  return {
    body: isBodyless ? null : body,
    headers: contentRange === undefined ? headers : { ...headers, 'Content-Range': contentRange },
    status: contentRange === undefined ? 200 : 206,
  }
}
