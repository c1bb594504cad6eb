import type { PublicEntry, Writer } from '@streekwerk/payload-showcase'

import { group, type Read } from './group'

/** What the public may know of a partner. Never here: RSIN (for a sole trader it is a personal number), import keys. */
export const publicPartner = (partner: Read, _locale: string, write: Writer): PublicEntry => {
  const address = group(partner.address)
  const place = group(partner.place)
  const { kvk, brin, rio, ror } = group(partner.identifiers)
  return {
    slug: write.slug(partner.slug),
    title: write.words(partner.name),
    summary: write.words(partner.mission),
    fields: {
      about: write.richText(partner.about),
      mission: write.text(partner.mission),
      vision: write.text(partner.vision),
      kinds: write.codes('helix', partner.kinds),
      member: write.flag(partner.member),
      website: write.url(partner.website),
      address: write.address(address.street, address.postcode, address.city),
      place: write.place(place.latitude, place.longitude),
      identifiers: write.identifiers({ kvk, brin, rio, ror }),
      educationLevels: write.codes('educationLevel', partner.educationLevels),
    },
    references: [
      ...write.references('image', 'media', partner.logo),
      ...write.references('parent', 'partners', partner.parent),
      ...write.references('municipality', 'municipalities', partner.municipality),
    ],
    sortAt: null,
  }
}
