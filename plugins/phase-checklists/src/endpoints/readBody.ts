import type { PayloadRequest } from 'payload'

import { wrong } from '../refuse'
import { refusals } from '../words/refusals'

/** The body of a request as an object, or a refusal in words. */
export const readBody = async (req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> => {
  const body: unknown = await req.json?.().catch(() => undefined)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw wrong(req, refusals.badRequest)
  return body as Record<string, unknown>
}

/** A text of at most so many characters; empty where there is none, refused where it is anything else. */
export const readText = (req: PayloadRequest, value: unknown, atMost = 10_000): string => {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string' || value.length > atMost || value.includes('\u0000'))
    throw wrong(req, refusals.badRequest)
  return value
}

/** The id of a document; refused where it is none. */
export const readId = (req: PayloadRequest, value: unknown): string => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
  const text = readText(req, value, 100)
  if (!/^[\w-]+$/.test(text)) throw wrong(req, refusals.badRequest)
  return text
}
