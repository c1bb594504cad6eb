import type { RequestHandler } from 'express'

import type { ServerParts } from '../parts'
import { loggedUrl } from './loggedUrl'
import { requestId } from './requestId'

const areas = ['api', 'admin', '_next', 'media', 'healthz', 'readyz', 'metrics']

const areaOf = (path: string): string => {
  const first = path.split('/', 2)[1] ?? ''
  return areas.includes(first) ? first.replace('_next', 'admin') : 'page'
}

const requestLog =
  ({ log, metrics }: Pick<ServerParts, 'log' | 'metrics'>): RequestHandler =>
  (req, res, next) => {
    const start = performance.now()
    const { method, originalUrl } = req
    res.once('close', () => {
      const ms = performance.now() - start
      // 499: the client left before it had its answer.
      const status = res.writableFinished ? res.statusCode : 499
      const area = areaOf(req.path)
      metrics.countRequest(area, status, ms / 1000)
      const line = {
        id: requestIdOf(res),
        method,
        url: loggedUrl(originalUrl),
        status,
        ms: Math.round(ms * 10) / 10,
      }
      if (status >= 500) log.error(line, 'request')
      else log.info(line, 'request')
    })
    next()
  }

const requestIdOf = (res: { getHeader(name: string): unknown }): string =>
  String(res.getHeader('x-request-id'))

/** Gives every request an id, and writes one line and one measurement when it is answered. */
export const setUpLog = ({ app, env, log, metrics }: ServerParts): void => {
  app.use(requestId({ trusted: env.trustProxy !== false }))
  app.use(requestLog({ log, metrics }))
}
