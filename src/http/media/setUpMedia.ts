import type { RequestHandler } from 'express'

import { allowMethods } from '../guard/allowMethods'
import { RequestFault } from '../guard/requestFault'
import type { ServerParts } from '../parts'
import { mediaType } from './mediaType'
import { noPicture } from './noPicture'
import type { Pictures } from './pictures'
import { wellNamed } from './wellNamed'

/** Which pictures are public now, and where they lie. */
export interface MediaOptions {
  isPublic: (filename: string) => Promise<boolean>
  pictures: Pictures
}

const sendMedia =
  ({ isPublic, pictures }: MediaOptions): RequestHandler<{ filename: string }> =>
  async (req, res, next) => {
    const { filename } = req.params
    const type = mediaType(filename)
    if (type === undefined || !wellNamed(filename) || !(await isPublic(filename)))
      throw new RequestFault(404, noPicture)
    res.set({
      'Content-Type': type,
      // Asked anew each time, which costs a 304: a picture that is withdrawn is gone everywhere at once.
      'Cache-Control': 'public, no-cache',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
    await pictures.send(filename, { next, req, res })
  }

/** Serves `/media/<file>` while a public row names the file; every other file is not there. */
export const setUpMedia = ({ app }: ServerParts, options: MediaOptions): void => {
  app.all('/media/:filename', allowMethods('GET', 'HEAD'), sendMedia(options))
}
