import type { RequestHandler } from 'express'

import type { ServerParts } from '../parts'
import { RequestFault } from './requestFault'
import { wrongHost } from './wrongHost'
import { wrongUrl } from './wrongUrl'

const known = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])

const refuseWrongRequests: RequestHandler = (req, _res, next) => {
  const { method, originalUrl } = req
  if (!known.has(method))
    throw new RequestFault(405, `The method ${method} is not known here.`, { Allow: [...known].join(', ') })
  const host = wrongHost(req.headers.host)
  if (host !== undefined) throw new RequestFault(400, host)
  const wrong = wrongUrl(originalUrl)
  if (wrong !== undefined) throw new RequestFault(originalUrl.length > 8192 ? 414 : 400, wrong)
  next()
}

/** Refuses what no part of the program can have a use for, before any part sees it. */
export const setUpGuard = ({ app }: ServerParts): void => {
  app.use(refuseWrongRequests)
}
