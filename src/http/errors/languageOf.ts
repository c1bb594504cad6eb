import type { IncomingHttpHeaders } from 'node:http'

import { leadingLocale, type Locale, locales } from '../../domain/locales/locales'

const spoken = (language: string | undefined): Locale | undefined =>
  locales.find((locale) => locale === language?.trim().toLowerCase().split('-', 1)[0])

const cookieIn = (header: string, name: string): string | undefined =>
  header
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** The languages of an Accept-Language header, the dearest first (RFC 9110 §12.5.4). */
const wished = (header: string): string[] =>
  header
    .split(',')
    .map((part) => {
      const [language = '', quality] = part.split(/;\s*q=/i)
      return { language, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language)

/**
 * The language in which to answer: the one chosen in the admin panel (Payload's cookie `<prefix>-lng`), else the first one
 * of Accept-Language that the program speaks, else Dutch.
 */
export const languageOf = (headers: IncomingHttpHeaders, cookiePrefix: string): Locale => {
  const chosen = spoken(cookieIn(headers.cookie ?? '', `${cookiePrefix}-lng`))
  if (chosen !== undefined) return chosen
  for (const language of wished(headers['accept-language'] ?? '')) {
    const locale = spoken(language)
    if (locale !== undefined) return locale
  }
  return leadingLocale
}
