import { part, type Pen, type PublicEntry, type StoredDocument } from '../../../src/domain/publication/pen'

/**
 * What the public may know of a partner; of its numbers only those that open registers publish themselves (never the
 * RSIN, which is the personal number of a sole trader).
 */
export const publicPartner = <Field>(
  partner: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => {
  const { city, postcode, street } = part(partner, 'address')
  const { brin, kvk, rio, ror } = part(partner, 'identifiers')
  const { latitude, longitude } = part(partner, 'place')
  return {
    slug: write.slug(partner.slug),
    title: write.words(partner.name),
    summary: write.words(partner.mission),
    fields: {
      about: write.richText(partner.about),
      address: write.address(street, postcode, city),
      archived: write.flag(partner.archived),
      educationLevels: write.codes('educationLevel', partner.educationLevels),
      identifiers: write.identifiers({ kvk, brin, rio, ror }),
      kinds: write.codes('helix', partner.kinds),
      member: write.flag(partner.member),
      mission: write.text(partner.mission),
      place: write.place(latitude, longitude),
      vision: write.text(partner.vision),
      website: write.url(partner.website),
    },
    references: [
      ...write.references('image', 'media', partner.logo),
      ...write.references('municipality', 'municipalities', partner.municipality),
      ...write.references('parent', 'partners', partner.parent),
    ],
    sortAt: null,
  }
}
