import type { RequestListener } from 'node:http'

import type { PageCache } from './cache/pageCache'
import { isPage } from './isPage'

/** The first to see a request: answers a kept page at once, joins a rendering under way, else hands over to `next`. */
export const createFront =
  (cache: PageCache, next: RequestListener): RequestListener =>
  (req, res) => {
    if (cache.serve(req, res)) return
    const { method, url = '/' } = req
    const rendering = method === 'GET' && isPage(url) ? cache.join(url, res) : undefined
    if (rendering === undefined) {
      next(req, res)
      return
    }
    void rendering.then(() => {
      if (!res.destroyed && !cache.serve(req, res)) next(req, res)
    })
  }
