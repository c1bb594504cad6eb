import type { RequestHandler, Response } from 'express'

import { TooBusy } from '../../sharing/atMost'
import { drawMessage } from '../drawMessage'
import type { Parts } from '../sending'
import { beginAnswer, keep, readTarget, sendPage } from '../sending'
import { describeShare } from './describeShare'

const TRY_AGAIN_SECONDS = 5

/** The pictures that stand for pages where these are shared; each goes where its page goes. */
export const answerShare = (parts: Parts): RequestHandler => {
  const { reader, site } = parts
  const base = site.sharing?.path
  const sendMessage = async (res: Response, path: string, status: 410 | 503): Promise<void> =>
    sendPage(res, await drawMessage(site, path, status, reader), parts, status)
  return async (req, res, next) => {
    const target = readTarget(req.originalUrl)
    if (base === undefined || !target?.path.startsWith(`${base}/`)) {
      next()
      return
    }
    const { parts: own, ...holding } = await beginAnswer(parts)
    const answer = await describeShare(own, target.path)
    if (!answer) next()
    else if ('movedTo' in answer) res.redirect(301, answer.movedTo)
    else if ('isGone' in answer) await sendMessage(res, target.path, 410)
    else {
      try {
        const jpeg = await parts.paintShare(answer.image)
        keep(req, res, answer.address, holding)
        res.type('image/jpeg').send(jpeg)
      } catch (error) {
        if (!(error instanceof TooBusy)) throw error
        res.set('Retry-After', String(TRY_AGAIN_SECONDS))
        await sendMessage(res, target.path, 503)
      }
    }
  }
}
