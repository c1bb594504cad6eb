import type { RequestHandler } from 'express'

import type { ServerParts } from '../parts'
import { RequestFault } from './requestFault'
import { wrongHost } from './wrongHost'
import { wrongUrl } from './wrongUrl'

const known = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])

const unknownMethod = (method: string): RequestFault => {
  const allow = [...known].join(', ')
  const detail = {
    nl: `De methode ${method} is hier niet bekend. Gebruik een van deze: ${allow}.`,
    en: `The method ${method} is not known here. Use one of these: ${allow}.`,
  }
  return new RequestFault(405, detail, { Allow: allow })
}

const refuseWrongRequests: RequestHandler = (req, _res, next) => {
  const { method, originalUrl } = req
  if (!known.has(method)) throw unknownMethod(method)
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
