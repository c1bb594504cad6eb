import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Request, Response } from 'express'

import { createProblem, problemType } from '../errors/problem'

const errorsOf = (value: unknown): unknown[] | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if ('errors' in value && Array.isArray(value.errors)) return value.errors as unknown[]
  if ('message' in value && typeof value.message === 'string') return [{ message: value.message }]
  return undefined
}

const firstMessage = (errors: unknown[] | undefined): string | undefined => {
  const first: unknown = errors?.[0]
  if (typeof first !== 'object' || first === null || !('message' in first)) return undefined
  return typeof first.message === 'string' ? first.message : undefined
}

const readErrors = async (response: globalThis.Response): Promise<unknown[] | undefined> => {
  try {
    return errorsOf(JSON.parse(await response.text()))
  } catch {
    return undefined
  }
}

const copyHeaders = (response: globalThis.Response, res: Response): void => {
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && name !== 'content-length' && name !== 'transfer-encoding')
      res.setHeader(name, value)
  })
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
}

const sendProblem = async (response: globalThis.Response, req: Request, res: Response): Promise<void> => {
  const errors = await readErrors(response)
  const instance = `urn:request:${String(res.getHeader('X-Request-Id'))}`
  const problem = createProblem(response.status, firstMessage(errors), errors, instance)
  res.type(problemType(req)).send(JSON.stringify(problem))
}

/** Sends what Payload answered: refusals as a problem, files as a stream, all else as it is. */
export const sendWebResponse = async (
  response: globalThis.Response,
  req: Request,
  res: Response,
): Promise<void> => {
  res.status(response.status)
  copyHeaders(response, res)
  if (response.status >= 400) return sendProblem(response, req, res)
  const length = response.headers.get('content-length')
  if (length !== null) res.setHeader('Content-Length', length)
  if (response.body === null || req.method === 'HEAD') {
    await response.body?.cancel()
    return void res.end()
  }
  // An answer is sent in one go, a file piece by piece, whatever is in it.
  const isFile = response.headers.has('content-disposition')
  const isJson = response.headers.get('content-type')?.includes('json') === true
  if (isJson && !isFile) return void res.end(Buffer.from(await response.arrayBuffer()))
  await pipeline(Readable.fromWeb(response.body as never), res).catch(() => res.destroy())
}
