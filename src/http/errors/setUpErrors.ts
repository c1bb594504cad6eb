import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'

import type { ServerParts } from '../parts'
import { errorPage } from './errorPage'
import { type Fault, faultOf } from './faultOf'
import { createProblem } from './problem'

const forMachines = (req: Request): boolean =>
  /^\/api(?:[/?]|$)/.test(req.originalUrl) || req.accepts(['html', 'json']) === 'json'

const sendFault = (req: Request, res: Response, { status, detail, headers }: Fault): void => {
  const id = String(res.getHeader('X-Request-Id') ?? '')
  for (const name of ['ETag', 'Last-Modified', 'Content-Length', 'Content-Encoding']) res.removeHeader(name)
  res.status(status).set({ 'Cache-Control': 'no-store', ...headers })
  if (forMachines(req)) {
    res
      .type('application/problem+json')
      .send(JSON.stringify(createProblem(status, detail, undefined, `urn:request:${id}`)))
    return
  }
  const locale = /^\/en(?:[/?]|$)/.test(req.originalUrl) ? 'en' : 'nl'
  res.type('html').send(errorPage({ status, locale, requestId: id }))
}

const notFound: RequestHandler = (req, res) => {
  const asksOnly = req.method === 'GET' || req.method === 'HEAD'
  sendFault(
    req,
    res,
    asksOnly ? { status: 404, headers: {} } : { status: 405, headers: { Allow: 'GET, HEAD' } },
  )
}

/** What no step answered is 404, what one threw gets a page for people or a problem for machines. */
export const setUpErrors = ({ app, log }: ServerParts): void => {
  const answerError: ErrorRequestHandler = (error: unknown, req, res, _next) => {
    const fault = faultOf(error)
    if (fault.status >= 500) log.error({ err: error, id: res.getHeader('x-request-id') }, 'a request failed')
    if (res.headersSent) return void res.destroy()
    // What is left of a refused body is not read: the connection ends with the answer.
    if (!req.complete && req.method !== 'GET') res.set('Connection', 'close')
    sendFault(req, res, fault)
  }
  app.use(notFound)
  app.use(answerError)
}
