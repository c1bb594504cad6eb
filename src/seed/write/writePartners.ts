import { partners } from '../demo/partners'
import type { DemoPartner, PartnerKey } from '../demo/partners/demoPartner'
import { richText } from '../text/richText'
import { demoKey } from './demoKey'
import type { RegionIds } from './writeRegion'
import { type Ids, writeEach, type Writing } from './writing'

type Links = { region: RegionIds; logo: string; parent?: string }

const factsOf = (partner: DemoPartner, { region, logo, parent }: Links) => ({
  name: partner.name,
  address: partner.address,
  educationLevels: [...(partner.educationLevels ?? [])],
  identifiers: partner.identifiers,
  kinds: [...partner.kinds],
  logo,
  member: partner.member,
  municipality: region.municipalities[partner.municipality],
  parent,
  place: partner.place,
  sectors: [...partner.sectors],
  website: partner.website,
})

const writePartner = async (
  { payload, req }: Writing,
  partner: DemoPartner,
  key: string,
  links: Links,
): Promise<string> => {
  const { about, mission, vision } = partner
  const { id } = await payload.create({
    collection: 'partners',
    data: {
      ...factsOf(partner, links),
      about: richText(about.nl),
      importKey: demoKey(key),
      mission: mission.nl,
      vision: vision.nl,
    },
    depth: 0,
    draft: true,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  await payload.update({
    collection: 'partners',
    data:
      about.en === undefined
        ? { _status: 'published' }
        : { _status: 'published', about: richText(about.en), mission: mission.en, vision: vision.en },
    depth: 0,
    id,
    locale: about.en === undefined ? 'nl' : 'en',
    overrideAccess: true,
    req,
  })
  return id
}

/** Writes and publishes the partners; one without English is published in Dutch alone. */
export const writePartners = (
  writing: Writing,
  region: RegionIds,
  logos: Ids<PartnerKey>,
): Promise<Ids<PartnerKey>> =>
  writeEach<PartnerKey, DemoPartner>(partners, (partner, key, written) =>
    writePartner(writing, partner, key, {
      region,
      logo: logos[key],
      parent: partner.parent && written[partner.parent],
    }),
  )
