import { stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { RequestHandler } from 'express'

import { allowMethods } from '../guard/allowMethods'
import { RequestFault } from '../guard/requestFault'
import type { ServerParts } from '../parts'
import { mediaType } from './mediaType'
import { wellNamed } from './wellNamed'

/** Which files are public now, and where they lie. */
export interface MediaOptions {
  folder: string
  isPublic: (filename: string) => Promise<boolean>
}

const noPicture = {
  nl: 'Deze afbeelding is er niet, of niet meer openbaar.',
  en: 'There is no such picture, or it is not public any more.',
}

// A name is never given to other bytes without a new time or size, so that this tag is strong and can serve ranges.
const etagOf = async (path: string): Promise<string> => {
  const { mtimeMs, size, ino } = await stat(path)
  return `"${size.toString(36)}-${Math.trunc(mtimeMs * 1000).toString(36)}-${ino.toString(36)}"`
}

const sendMedia =
  ({ folder, isPublic }: MediaOptions): RequestHandler<{ filename: string }> =>
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
      ETag: await etagOf(join(folder, filename)),
    })
    res.sendFile(
      filename,
      { root: folder, dotfiles: 'deny', cacheControl: false, lastModified: false },
      (error?: Error) => {
        if (error && !res.headersSent) next(error)
      },
    )
  }

/** Serves `/media/<file>` from disk while a public row names the file; every other file is not there. */
export const setUpMedia = ({ app }: ServerParts, options: MediaOptions): void => {
  app.all('/media/:filename', allowMethods('GET', 'HEAD'), sendMedia(options))
}
