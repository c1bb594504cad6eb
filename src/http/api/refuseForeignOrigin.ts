import type { RequestHandler } from 'express'

import { RequestFault } from '../guard/requestFault'

const fromElsewhere = {
  nl: 'Een pagina van een andere site mag hier niets schrijven. Open het beheerpaneel op het adres in SERVER_URL.',
  en: 'A page of another site may not write here. Open the admin panel at the address in SERVER_URL.',
}
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A page of another site may send nothing: the Origin that a browser adds to every writing request must be ours. Programs
 * send none and are not held up.
 */
export const refuseForeignOrigin = (origins: readonly string[]): RequestHandler => {
  const ours = new Set(origins)
  return (req, _res, next) => {
    const { origin } = req.headers
    if (safe.has(req.method)) {
      next()
      return
    }
    const foreign = origin === undefined ? req.headers['sec-fetch-site'] === 'cross-site' : !ours.has(origin)
    if (foreign) throw new RequestFault(403, fromElsewhere)
    next()
  }
}
