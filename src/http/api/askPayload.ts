import type { Request, Response } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'

import type { RequestLimits } from '../../payload/requestLimits'
import type { ApiLocals } from './apiRequest'
import type { ApiRoute } from './apiRoute'
import { boundedStream } from './boundedStream'
import { tooLarge } from './readBody'
import { webRequest } from './webRequest'

/** Asks Payload's REST API what the answer to a guarded request is. */
export type AskPayload = (req: Request, res: Response) => Promise<globalThis.Response>

/** Where Payload lives, which collections take files, and how many bytes may be streamed to those and to the others. */
export interface AskPayloadOptions {
  config: SanitizedConfig
  origin: string
  uploads: ReadonlySet<string>
  limits: RequestLimits
}

const AROUND_A_FILE = 64 * 1024

const isForm = (req: Request): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(req.method) &&
  req.headers['content-type']?.startsWith('multipart/') === true

/** Makes the bridge from Express to Payload: bodies the guard has not read are streamed and counted on the way. */
export const createAskPayload = ({ config, limits, origin, uploads }: AskPayloadOptions): AskPayload => {
  const limitFor = ({ collection }: ApiRoute): [number, 'file' | 'text'] => {
    // A form has some bytes around its file.
    if (collection === 'import') return [limits.list + AROUND_A_FILE, 'file']
    return uploads.has(collection) ? [limits.upload, 'file'] : [limits.json, 'text']
  }
  return async (req, res) => {
    const { body, route, search } = res.locals as ApiLocals
    const [limit, what] = limitFor(route)
    const stream = body === undefined && isForm(req) ? boundedStream(req, limit, what) : undefined
    const leaves = new AbortController()
    // Also an answer that was sent whole closes; an abort costs more than the rest of this function.
    res.once('close', () => {
      if (!res.writableFinished) leaves.abort()
    })
    const request = webRequest(req, { origin, search, body: body ?? stream?.body, signal: leaves.signal })
    const response = await handleEndpoints({ config, request })
    if (stream?.exceeded() === true) throw tooLarge(limit, what)
    return response
  }
}
