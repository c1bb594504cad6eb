import type { PublicEntry, Writer } from '@streekwerk/payload-showcase'

import { group, type Read } from './group'

/** What the public may know of the site's own texts. Never here: labels of the admin panel, trusted schools. */
export const publicSite = (site: Read, _locale: string, write: Writer): PublicEntry => {
  const home = group(site.home)
  return {
    slug: null,
    title: write.words(site.name),
    summary: write.words(site.tagline),
    fields: {
      homeTitle: write.text(home.title),
      homeIntro: write.richText(home.intro),
      about: write.richText(site.about),
      privacy: write.richText(site.privacy),
      accessibility: write.richText(site.accessibility),
      contactEmail: write.email(site.contactEmail),
    },
    references: write.references('image', 'media', site.logo),
    sortAt: null,
  }
}
