import { part, type Pen, type PublicEntry, type StoredDocument } from '../../../src/domain/publication/pen'

/** What the public may know of the site itself: its name, its texts and how to reach the cooperative. */
export const publicSite = <Field>(
  site: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => {
  const home = part(site, 'home')
  const { city, postcode, street } = part(site, 'contactAddress')
  return {
    slug: null,
    title: write.words(site.name),
    summary: write.words(site.tagline),
    fields: {
      about: write.richText(site.about),
      accessibility: write.richText(site.accessibility),
      contact: write.richText(site.contact),
      contactAddress: write.address(street, postcode, city),
      contactEmail: write.email(site.contactEmail),
      contactPhone: write.phone(site.contactPhone),
      fixedContact: write.text(part(site, 'labels').fixedContact),
      homeIntro: write.richText(home.intro),
      homeTitle: write.text(home.title),
      privacy: write.richText(site.privacy),
    },
    references: [
      ...write.references('logo', 'media', site.logo),
      ...write.references('featured', 'projects', home.featured),
    ],
    sortAt: null,
  }
}
