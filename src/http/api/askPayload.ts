import type { Request, Response } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'

import type { ApiLocals } from './apiRequest'
import { boundedStream } from './boundedStream'
import { webRequest } from './webRequest'

/** Asks Payload's REST API what the answer to a guarded request is. */
export type AskPayload = (req: Request, res: Response) => Promise<globalThis.Response>

/** Where Payload lives, and how many bytes may be streamed to a collection. */
export interface AskPayloadOptions {
  config: SanitizedConfig
  origin: string
  streamLimit: (slug: string) => number
}

const tooLarge = (limit: number): globalThis.Response => {
  const message = `The body is larger than ${String(Math.round(limit / 1024))} kB.`
  return Response.json({ errors: [{ message }] }, { status: 413, headers: { Connection: 'close' } })
}

const isForm = (req: Request): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(req.method) &&
  req.headers['content-type']?.startsWith('multipart/') === true

/** Makes the bridge from Express to Payload: bodies the guard has not read are streamed and counted on the way. */
export const createAskPayload = ({ config, origin, streamLimit }: AskPayloadOptions): AskPayload => {
  return async (req, res) => {
    const { body, route, search } = res.locals as ApiLocals
    const limit = streamLimit(route.collection)
    const stream = body === undefined && isForm(req) ? boundedStream(req, limit) : undefined
    const leaves = new AbortController()
    res.once('close', () => leaves.abort())
    const request = webRequest(req, { origin, search, body: body ?? stream?.body, signal: leaves.signal })
    const response = await handleEndpoints({ config, request })
    return stream?.exceeded() === true ? tooLarge(limit) : response
  }
}
