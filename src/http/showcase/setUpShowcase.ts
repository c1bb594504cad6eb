import { type RequestHandler, Router } from 'express'

import { capturePage } from '../cache/capturePage'
import { allowMethods } from '../guard/allowMethods'
import { isPage } from '../isPage'
import type { ServerParts } from '../parts'

// A public page is made of its address alone: what could make it differ per visitor is taken away before it is drawn.
const forgetVisitor: RequestHandler = (req, res, next) => {
  delete req.headers.cookie
  delete req.headers.authorization
  res.set('Cache-Control', 'public, no-cache')
  next()
}

/** Serves the public site; what its router marks `res.locals.cacheable` is kept in front of Express. */
export const setUpShowcase = ({ app, cache }: ServerParts, router: RequestHandler): void => {
  const pages = Router()
  pages.use(allowMethods('GET', 'HEAD'), forgetVisitor, capturePage(cache), router)
  app.use((req, res, next) => (isPage(req.originalUrl) ? pages(req, res, next) : next()))
}
