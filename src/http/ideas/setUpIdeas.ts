import {
  createFormPages,
  HONEYPOT,
  type RowReader,
  type Site,
  STAMP,
} from '@streekwerk/payload-showcase/router'
import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import { readSentIdea } from '../../domain/ideas/readSentIdea'
import { type Locale, locales, type Words } from '../../domain/locales/locales'
import { ideaForm } from '../../showcase/ideaForm'
import { readBody } from '../api/readBody'
import { refuseForeignOrigin } from '../api/refuseForeignOrigin'
import { createUnderWay } from '../api/underWay'
import { addressOf, rateLimiter } from '../guard/rateLimiter'
import { RequestFault } from '../guard/requestFault'
import type { ServerParts } from '../parts'
import type { FormStamps, StampVerdict } from './formStamps'
import { keepIdea, tellOfIdea } from './keepIdea'

/** What receiving ideas takes besides the parts of the server. */
export interface IdeasOptions {
  payload: Payload
  reader: RowReader
  site: Site
  stamps: FormStamps
}

/** The longest answers, each letter written in nine. */
const BODY_AT_MOST = 64 * 1024
const TRIES_AT_MOST = 20

const notAForm: Words = {
  nl: 'Verstuur het formulier van de website; in een andere vorm komt een idee hier niet aan.',
  en: 'Send the form of the website; an idea does not arrive here in another form.',
}
const tooSoon: Words = {
  nl: 'Dat ging wel erg snel. Kijk uw idee nog even na en verstuur het opnieuw.',
  en: 'That was very quick. Look your idea over once more and send it again.',
}
const lapsed: Words = {
  nl: 'Het formulier stond te lang open. Kijk uw idee nog even na en verstuur het opnieuw.',
  en: 'The form was open for too long. Look your idea over once more and send it again.',
}

const faultOf = ({ state }: StampVerdict): Words | undefined =>
  state === 'fine' ? undefined : state === 'early' ? tooSoon : lapsed

const inLanguage = (faults: Readonly<Record<string, Words>>, language: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(faults).map(([name, words]) => [name, words[language]]))

const readAnswers = async (req: Request): Promise<URLSearchParams> => {
  const type = req.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase()
  const coding = req.headers['content-encoding'] ?? 'identity'
  if (type !== 'application/x-www-form-urlencoded' || coding !== 'identity')
    throw new RequestFault(415, notAForm)
  return new URLSearchParams((await readBody(req, BODY_AT_MOST)).toString('utf8'))
}

/**
 * Receives what is sent with the form for ideas: kept once and then led on, or given back with what was typed and what is wrong.
 * A program that answers what people do not see is thanked, and nothing is kept.
 */
export const setUpIdeas = (
  { app, closers, env, log }: ServerParts,
  { payload, reader, site, stamps }: IdeasOptions,
): void => {
  const draw = createFormPages({ reader, site })
  const underWay = createUnderWay()
  closers.push(() => underWay.settle())

  const giveBack = async (
    res: Response,
    language: Locale,
    state: Parameters<typeof draw>[2],
  ): Promise<void> => {
    res
      .status(422)
      .type('html')
      .send(await draw(ideaForm.name, language, state))
  }

  const receive =
    (language: Locale): RequestHandler =>
    async (req, res) => {
      res.set('Cache-Control', 'no-store')
      const answers = await readAnswers(req)
      const stamp = answers.get(STAMP) ?? ''
      const verdict = stamps.judge(stamp)
      const { faults, hasConsent, values } = readSentIdea((name) => answers.get(name))
      const thank = (): void => {
        res.redirect(303, ideaForm.done.path[language])
      }
      if ((answers.get(HONEYPOT) ?? '') !== '') {
        thank()
        return
      }
      const formFault = faultOf(verdict)
      const all = { ...faults, ...(formFault && { '': formFault }) }
      if (verdict.state !== 'fine' || Object.keys(all).length > 0)
        return giveBack(res, language, {
          faults: inLanguage(all, language),
          // Time goes on from when the form was first drawn.
          stamp: verdict.state === 'lapsed' ? stamps.make() : stamp,
          values: { ...values, ...(hasConsent && { consent: 'yes' }) },
        })
      const isNew = await keepIdea(payload, { language, receipt: verdict.receipt, values })
      if (isNew) {
        const panelUrl = `${env.serverUrl}/admin/collections/ideas`
        underWay.add(tellOfIdea(payload, { log, panelUrl, title: values.title }))
      }
      thank()
    }

  const guarded = [
    refuseForeignOrigin(env.origins),
    rateLimiter({ identifier: 'ideas-address', keyGenerator: addressOf, limit: TRIES_AT_MOST }),
  ]
  for (const language of locales) app.post(ideaForm.path[language], ...guarded, receive(language))
}
