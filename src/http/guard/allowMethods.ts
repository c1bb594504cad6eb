import type { RequestHandler } from 'express'

import { RequestFault } from './requestFault'

/** Lets only these methods through; OPTIONS answers with them, every other one is refused with 405. */
export const allowMethods = (...methods: string[]): RequestHandler => {
  const allow = [...methods, 'OPTIONS'].join(', ')
  return (req, res, next) => {
    if (methods.includes(req.method)) {
      next()
      return
    }
    if (req.method === 'OPTIONS') return void res.set('Allow', allow).status(204).end()
    const detail = {
      nl: `De methode ${req.method} kan hier niet. Gebruik een van deze: ${allow}.`,
      en: `The method ${req.method} is not allowed here. Use one of these: ${allow}.`,
    }
    throw new RequestFault(405, detail, { Allow: allow })
  }
}
