import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'

import type { DigestLink } from '../accounts/digestLinks'
import { createDigestLinks } from '../accounts/digestLinks'
import type { Words } from '../domain/locales/locales'
import { languageOf } from './errors/languageOf'
import { addressOf, rateLimiter } from './guard/rateLimiter'
import { RequestFault } from './guard/requestFault'
import type { ServerParts } from './parts'

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
  title: { nl: 'Afmelden voor mail', en: 'Unsubscribe from mail' },
} as const satisfies Record<string, Words>

const ask = (name: Words): Words => ({
  nl: `Wilt u ${name.nl} niet meer per mail krijgen?`,
  en: `Do you no longer want ${name.en} by mail?`,
})

const page = (language: 'en' | 'nl', lead: Words, hasButton: boolean): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${words.title[language]}</title></head>
<body><main><h1>${words.title[language]}</h1><p>${lead[language]}</p>${
  hasButton ? `\n<form method="post"><button type="submit">${words.button[language]}</button></form>` : ''
}</main></body>
</html>
`

/**
 * Serves the links by which people are taken off digests without signing in: looking changes nothing, and a button, of the page or of a mail
 * program (RFC 8058), does it. The link tells who it is for, so that where a request comes from does not matter.
 */
export const setUpDigestLinks = ({ app }: Pick<ServerParts, 'app'>, payload: Payload): void => {
  const links = createDigestLinks(payload.config.secret)
  const linkOf = ({ params }: Request): DigestLink => {
    const link = links.read(String(params.token))
    if (link === null) throw new RequestFault(404, words.nothing)
    return link
  }
  const show: RequestHandler = (req, res) => {
    const { choice } = linkOf(req)
    const language = languageOf(req.headers, payload.config.cookiePrefix)
    res.set('Cache-Control', 'private, no-store').type('html')
    res.send(page(language, ask(digestNames[choice]), true))
  }
  const takeOff: RequestHandler = async (req, res) => {
    const { account, choice } = linkOf(req)
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
    const language = languageOf(req.headers, payload.config.cookiePrefix)
    res
      .set('Cache-Control', 'private, no-store')
      .type('html')
      .send(page(language, words.done, false))
  }
  const limit = rateLimiter({
    identifier: 'digest-links-address',
    keyGenerator: addressOf,
    limit: TRIES_AT_MOST,
  })
  app.get('/digests/:token', limit, show)
  app.post('/digests/:token', limit, takeOff)
}
