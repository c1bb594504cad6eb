import type { Locale } from '../../domain/locales/locales'
import { accessibilityText, privacyText } from '../method/legalTexts'
import type { SiteTexts } from '../method/siteTexts'
import { richText } from '../text/richText'
import type { Writing } from './writing'

/** What a site has beside its texts. */
type Facts = {
  contactAddress?: { city: string; postcode: string; street: string }
  contactEmail?: string
  contactPhone?: string
  featured?: string[]
  logo?: string
  trustedSchools?: string[]
}

const textsIn = (texts: SiteTexts, locale: Locale, featured: string[] | undefined) => ({
  about: richText(texts.about[locale]),
  accessibility: richText(accessibilityText[locale]),
  contact: richText(texts.contact[locale]),
  home: {
    ...(featured && { featured }),
    intro: richText(texts.homeIntro[locale]),
    title: texts.homeTitle[locale],
  },
  labels: { fixedContact: texts.fixedContact[locale] },
  name: texts.name[locale],
  privacy: richText(privacyText[locale]),
  tagline: texts.tagline[locale],
})

/** Whether anybody has ever saved the site's texts. */
export const hasSite = async ({ payload, req }: Writing): Promise<boolean> => {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  return Boolean(site.createdAt)
}

/** Writes the texts of the site in both languages. */
export const writeSite = async (
  { payload, req }: Writing,
  texts: SiteTexts,
  { featured, ...facts }: Facts = {},
): Promise<void> => {
  for (const locale of ['nl', 'en'] as const)
    await payload.updateGlobal({
      slug: 'site',
      data: { ...facts, ...textsIn(texts, locale, featured) },
      depth: 0,
      locale,
      overrideAccess: true,
      req,
    })
}
