import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'

import { leadingLocale, type Locale } from '../../domain/locales/locales'
import { cookiePrefix } from '../../settings/cookiePrefix'
import { splitTarget } from '../guard/splitTarget'
import { isPage } from '../isPage'
import type { ServerParts } from '../parts'
import { errorPage } from './errorPage'
import { type Fault, faultOf } from './faultOf'
import { languageOf } from './languageOf'
import { createProblem, problemType } from './problem'

const forMachines = (req: Request): boolean =>
  /^\/api(?:[/?]|$)/.test(req.originalUrl) || req.accepts(['html', 'json']) === 'json'

/** Draws the page of the site for an error, as whole HTML. */
export type DrawErrorPage = (status: number, path: string) => Promise<string>

const sendProblem = (req: Request, res: Response, { status, detail }: Fault, language: Locale): void => {
  const id = String(res.getHeader('X-Request-Id') ?? '')
  const problem = createProblem(status, detail?.[language], undefined, `urn:request:${id}`)
  res.type(problemType(req)).send(JSON.stringify(problem))
}

// The address of a public page is its language; an address of the panel has none of its own.
const pagePath = (path: string, language: Locale): string => {
  if (isPage(path)) return path
  return language === leadingLocale ? '/' : `/${language}/`
}

const createSender = (draw: DrawErrorPage, { env, log }: Pick<ServerParts, 'env' | 'log'>) => {
  const page = async (status: number, path: string, requestId: string): Promise<string> =>
    draw(status, path).catch((error: unknown) => {
      log.error({ err: error }, 'the page for an error could not be drawn')
      return errorPage({ status, locale: /^\/en(?:\/|$)/.test(path) ? 'en' : 'nl', requestId })
    })
  return async (req: Request, res: Response, fault: Fault): Promise<void> => {
    const language = languageOf(req.headers, cookiePrefix(env.port))
    for (const name of ['ETag', 'Last-Modified', 'Content-Length', 'Content-Encoding']) res.removeHeader(name)
    res.status(fault.status).set({ 'Cache-Control': 'no-store', ...fault.headers })
    if (forMachines(req)) {
      sendProblem(req, res, fault, language)
      return
    }
    const { path } = splitTarget(req.originalUrl)
    const id = String(res.getHeader('X-Request-Id') ?? '')
    res.type('html').send(await page(fault.status, pagePath(path, language), id))
  }
}

/**
 * What no step answered is 404, or 405 when it asked for more than reading; what one threw gets a page of the site for
 * people or a problem for machines, in the language of whoever asked.
 */
export const setUpErrors = ({ app, env, log }: ServerParts, draw: DrawErrorPage): void => {
  const send = createSender(draw, { env, log })
  const notFound: RequestHandler = (req, res) => {
    const reads = req.method === 'GET' || req.method === 'HEAD'
    return send(
      req,
      res,
      reads ? { status: 404, headers: {} } : { status: 405, headers: { Allow: 'GET, HEAD' } },
    )
  }
  // Express knows an error handler by its four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  const answerError: ErrorRequestHandler = (error: unknown, req, res, _next) => {
    const fault = faultOf(error)
    if (fault.status >= 500) log.error({ err: error, id: res.getHeader('x-request-id') }, 'a request failed')
    if (res.headersSent) {
      res.destroy()
      return
    }
    // What is left of a refused body is not read: the connection ends with the answer.
    if (!req.complete && req.method !== 'GET') res.set('Connection', 'close')
    return send(req, res, fault)
  }
  app.use(notFound)
  app.use(answerError)
}
