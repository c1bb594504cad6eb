import { createMessagePages, type RowReader, type Site } from '@streekwerk/payload-showcase/router'
import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'

import type { DigestLink } from '../accounts/digestLinks'
import { createDigestLinks } from '../accounts/digestLinks'
import type { Locale, Words } from '../domain/locales/locales'
import { languageOf } from './errors/languageOf'
import { addressOf, rateLimiter } from './guard/rateLimiter'
import { RequestFault } from './guard/requestFault'
import type { ServerParts } from './parts'

/** What the pages take besides the server: whom they are about, and the look of the site. */
export type DigestLinkOptions = Readonly<{ payload: Payload; reader: RowReader; site: Site }>

const TRIES_AT_MOST = 60

const digestNames: Record<DigestLink['choice'], Words> = {
  receivesKpiDigest: { nl: 'het overzicht van metingen', en: 'the digest of measurements' },
  receivesPhaseDigest: { nl: 'het overzicht van punten', en: 'the digest of items' },
}
const words = {
  button: { nl: 'Meld mij af', en: 'Take me off' },
  done: {
    nl: 'U krijgt dit overzicht niet meer. Op de pagina van uw account kunt u het weer aanzetten.',
    en: 'You do not get this digest any more. You can switch it on again on the page of your account.',
  },
  nothing: {
    nl: 'Deze link is niet heel. Open hem uit de mail, of kopieer hem daaruit in zijn geheel.',
    en: 'This link is not whole. Open it from the mail, or copy all of it from there.',
  },
  toPanel: { nl: 'Naar uw account', en: 'To your account' },
  title: { nl: 'Afmelden voor mail', en: 'Unsubscribe from mail' },
} as const satisfies Record<string, Words>

const ask = (name: Words): Words => ({
  nl: `Wilt u ${name.nl} niet meer per mail krijgen?`,
  en: `Do you no longer want ${name.en} by mail?`,
})

/**
 * Serves the links by which people are taken off digests without signing in: looking changes nothing, and a button, of the page or of a mail
 * program (RFC 8058), does it. The link tells who it is for, so that where a request comes from does not matter.
 */
export const setUpDigestLinks = (
  { app }: Pick<ServerParts, 'app'>,
  { payload, reader, site }: DigestLinkOptions,
): void => {
  const draw = createMessagePages({ reader, site })
  const links = createDigestLinks(payload.config.secret)
  const languageIn = ({ headers }: Request): Locale => languageOf(headers, payload.config.cookiePrefix)
  const send = async (req: Request, res: Response, text: Words, button?: Words): Promise<void> => {
    const language = languageIn(req)
    const page = await draw(language, {
      ...(button && { button: button[language] }),
      link: { name: words.toPanel[language], path: `${payload.config.routes.admin}/account` },
      text: text[language],
      title: words.title[language],
    })
    res.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' }).type('html').send(page)
  }
  const withLink =
    (act: (req: Request, res: Response, link: DigestLink) => Promise<void>): RequestHandler =>
    async (req, res) => {
      const link = links.read(String(req.params.token))
      if (link !== null) return act(req, res, link)
      if (req.accepts(['html', 'json']) === 'json') throw new RequestFault(404, words.nothing)
      res.status(404)
      return send(req, res, words.nothing)
    }
  const show = withLink((req, res, { choice }) => send(req, res, ask(digestNames[choice]), words.button))
  const takeOff = withLink(async (req, res, { account, choice }) => {
    // The link proves whose it is. By its id, so that a save that is under way is waited for.
    await payload
      .update({
        collection: 'users',
        data: { [choice]: false },
        depth: 0,
        id: account,
        overrideAccess: true,
      })
      .catch((error: unknown) => {
        // An account that is gone or was erased gets no mail either.
        if (![404, 409].includes((error as { status?: number }).status ?? 0)) throw error
      })
    await send(req, res, words.done)
  })
  const limit = rateLimiter({
    identifier: 'digest-links-address',
    keyGenerator: addressOf,
    limit: TRIES_AT_MOST,
  })
  app.get('/digests/:token', limit, show)
  app.post('/digests/:token', limit, takeOff)
}
