import type { Section } from '@streekwerk/payload-showcase/router'

import { closed } from '../closed'
import { contact } from '../contact'
import { facets } from '../facets'
import { paths } from '../paths'

/** What worked elsewhere. */
export const bestPractices: Section = {
  collection: 'best-practices',
  path: paths['best-practices'],
  name: { nl: 'Goede voorbeelden', en: 'Best practices' },
  intro: {
    nl: 'Wat elders werkte, met wat tegenviel. Kijk goed of het bij uw eigen plek past.',
    en: 'What worked elsewhere, and what disappointed. Look well whether it fits your own place.',
  },
  contact,
  list: { sort: 'newest', pageSize: 24, isSearched: true, facets: [facets.theme] },
  cardFacts: [{ role: 'theme', label: { nl: 'Thema', en: 'Theme' } }],
  facts: [
    { role: 'owner', label: { nl: 'Van wie', en: 'Owner' } },
    { role: 'theme', label: { nl: 'Thema', en: 'Theme' } },
    { field: 'manual', label: { nl: 'Handleiding', en: 'Manual' } },
    { field: 'source', label: { nl: 'Bron', en: 'Source' } },
  ],
  parts: [
    { kind: 'field', field: 'context', title: { nl: 'Waar het werkte', en: 'Where it worked' } },
    { kind: 'field', field: 'approach', title: { nl: 'Aanpak', en: 'Approach' } },
    {
      kind: 'field',
      field: 'whatDidNotWork',
      style: 'callout',
      title: { nl: 'Wat niet werkte', en: 'What did not work' },
    },
    { kind: 'field', field: 'preconditions', title: { nl: 'Voorwaarden', en: 'Preconditions' } },
    { kind: 'field', field: 'costs', title: { nl: 'Wat het kostte', en: 'What it cost' } },
  ],
  closed,
  schemaType: 'HowTo',
  schemaProperties: { about: { role: 'theme' }, contributor: { role: 'owner' }, text: { field: 'context' } },
}
