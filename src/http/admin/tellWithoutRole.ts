import type { RequestHandler } from 'express'

import { leadingLocale, type Words } from '../../domain/locales/locales'
import { languageOf } from '../errors/languageOf'
import type { PanelAccount } from './panelAccount'

const words: Record<'again' | 'home' | 'text' | 'title', Words> = {
  again: { nl: 'Opnieuw aanmelden', en: 'Sign in again' },
  home: { nl: 'Naar de startpagina', en: 'To the home page' },
  text: {
    nl: 'Zonder rol is hier niets te zien, en u bent in deze browser weer afgemeld. Vraag een beheerder om een rol en meld u daarna opnieuw aan.',
    en: 'Without a role there is nothing to see here, and you have been signed out in this browser. Ask an administrator for a role and then sign in again.',
  },
  title: { nl: 'Dit account heeft nog geen rol', en: 'This account has no role yet' },
}

const page = (language: 'en' | 'nl'): string => {
  const home = language === leadingLocale ? '/' : `/${language}/`
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${words.title[language]}</title></head>
<body><main><h1>${words.title[language]}</h1><p>${words.text[language]}</p>
<p><a href="/admin/login">${words.again[language]}</a> · <a href="${home}">${words.home[language]}</a></p></main></body>
</html>
`
}

/**
 * Tells an account without a role so and signs it out, before Next is asked: with its own page for that Payload would send along
 * the name of every field of the panel.
 */
export const tellWithoutRole =
  (accountOf: PanelAccount, cookiePrefix: string): RequestHandler =>
  async (req, res, next) => {
    if ((await accountOf(req)) !== 'without-role') {
      next()
      return
    }
    // Next asks for a part of a page first, and for the whole page when it gets none: signed out by then, it would tell nothing.
    if (req.headers.rsc === undefined)
      res.clearCookie(`${cookiePrefix}-token`, { httpOnly: true, path: '/', sameSite: 'lax' })
    res.status(403).set('Cache-Control', 'private, no-store').type('html')
    res.send(page(languageOf(req.headers, cookiePrefix)))
  }
