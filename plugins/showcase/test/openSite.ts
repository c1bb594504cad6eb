import type { AddressInfo } from 'node:net'

import type { RequestHandler } from 'express'
import express from 'express'

import { kitchenSite } from '../dev/kitchenSite'
import type { RowReader, ShowcaseRouterOptions } from '../src/exports/router'
import { showcaseRouter } from '../src/exports/router'

/** A site that listens on a port of its own. */
export type OpenSite = {
  url: string
  /** Asks without following where it leads. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** What the last page said about being kept. */
  locals(): Record<string, unknown>
  close(): Promise<void>
}

/** What a site is served with besides its reader: what comes before it, and what its pages are made with. */
type Around = Partial<Pick<ShowcaseRouterOptions, 'readPicture' | 'site' | 'stamp' | 'theme'>> & {
  first?: readonly RequestHandler[]
}

/** Serves the kitchen's pages, or those of another site, from a reader. */
export const openSite = async (
  reader: RowReader,
  { first = [], ...options }: Around = {},
): Promise<OpenSite> => {
  let last: Record<string, unknown> = {}
  const app = express()
  app.use((_req, res, next) => {
    last = res.locals
    next()
  })
  for (const handler of first) app.use(handler)
  app.use(showcaseRouter({ reader, site: kitchenSite, ...options }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    ask: (path, init) => fetch(url + path, { redirect: 'manual', ...init }),
    locals: () => last,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
