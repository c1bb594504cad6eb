import type { Section } from '@streekwerk/payload-showcase/router'

import { closed } from '../closed'
import { facets } from '../facets'
import { giveAndGet } from '../giveAndGet'
import { paths } from '../paths'

/** Who takes part. */
export const partners: Section = {
  collection: 'partners',
  path: paths.partners,
  name: { nl: 'Partners', en: 'Partners' },
  intro: {
    nl: 'Ondernemers, onderwijs, overheid, onderzoek en omgeving die samen optrekken.',
    en: 'Business, education, government, research and residents who act together.',
  },
  inMenu: true,
  list: {
    sort: 'title',
    pageSize: 36,
    isSearched: true,
    facets: [facets.kinds, facets.educationLevels, facets.municipality],
  },
  map: { labels: { role: 'municipality' } },
  picture: 'image',
  pictureStyle: 'logo',
  cardFacts: [{ field: 'kinds', label: { nl: 'Soort partij', en: 'Kind of party' } }],
  facts: [
    { field: 'kinds', label: { nl: 'Soort partij', en: 'Kind of party' } },
    { role: 'parent', label: { nl: 'Onderdeel van', en: 'Part of' } },
    { role: 'municipality', label: { nl: 'Gemeente', en: 'Municipality' } },
    { field: 'address', label: { nl: 'Adres', en: 'Address' } },
    { field: 'website', label: { nl: 'Website', en: 'Website' } },
    { field: 'educationLevels', label: { nl: 'Onderwijsniveaus', en: 'Education levels' } },
    { field: 'identifiers', label: { nl: 'Registers', en: 'Registers' } },
  ],
  parts: [
    { kind: 'field', field: 'about' },
    { kind: 'field', field: 'vision', style: 'callout', title: { nl: 'Visie', en: 'Vision' } },
    {
      kind: 'through',
      collection: 'participations',
      to: 'project',
      field: 'role',
      style: 'cards',
      limit: 24,
      title: { nl: 'Doet mee aan', en: 'Takes part in' },
    },
    { ...giveAndGet, title: { nl: 'Brengt en krijgt', en: 'Brings and gets' } },
    {
      kind: 'referring',
      collection: 'curriculum-links',
      style: 'cards',
      limit: 24,
      title: { nl: 'Leren in projecten', en: 'Learning in projects' },
    },
  ],
  closed,
  isFollowed: true,
  schemaType: 'Organization',
  schemaTypeBy: {
    field: 'kinds',
    types: { education: 'EducationalOrganization', government: 'GovernmentOrganization' },
  },
}
