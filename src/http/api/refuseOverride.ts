import type { RequestHandler } from 'express'

import { RequestFault } from '../guard/requestFault'
import { type ApiLocals, carriesCredentials } from './apiRequest'
import { readBody } from './readBody'

const QUERY_AT_MOST = 256 * 1024
const noOverride = {
  nl: 'Een andere methode opgeven dan die van het verzoek kan niet. Gebruik de methode zelf.',
  en: 'A method override is not accepted. Use the method itself.',
}
const panelHeader = 'x-payload-http-method-override'

/**
 * Nobody may say that a POST means another method. One exception: the admin panel sends queries too long for a url as a
 * form, and a signed-in request of that form is made the plain GET it stands for, so that all further rules see the truth.
 */
export const refuseOverride: RequestHandler = async (req, res, next) => {
  const { headers } = req
  if (headers['x-http-method-override'] !== undefined || headers['x-method-override'] !== undefined) {
    throw new RequestFault(400, noOverride)
  }
  const override = headers[panelHeader]
  if (override === undefined) {
    next()
    return
  }
  const form = headers['content-type']?.split(';', 1)[0] === 'application/x-www-form-urlencoded'
  if (req.method !== 'POST' || override !== 'GET' || !form || !carriesCredentials(req)) {
    throw new RequestFault(400, noOverride)
  }
  ;(res.locals as ApiLocals).search = (await readBody(req, QUERY_AT_MOST)).toString('utf8')
  req.method = 'GET'
  const ofTheForm = new Set([panelHeader, 'content-type', 'content-length', 'transfer-encoding'])
  req.headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheForm.has(name)))
  next()
}
