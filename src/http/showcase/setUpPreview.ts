import type { RequestHandler } from 'express'

import { previewPath } from '../../showcase/paths'
import { allowMethods } from '../guard/allowMethods'
import type { ServerParts } from '../parts'

/** Serves the pages of drafts, beside the panel and never from the page cache. */
export const setUpPreview = ({ app }: ServerParts, router: RequestHandler): void => {
  app.use(previewPath, allowMethods('GET', 'HEAD'))
  app.use(router)
}
