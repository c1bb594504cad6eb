import type { Section } from '@streekwerk/payload-showcase/router'

import { paths } from '../paths'

/** What the region has agreed to work on. */
export const themes: Section = {
  collection: 'themes',
  path: paths.themes,
  name: { nl: "Thema's", en: 'Themes' },
  intro: {
    nl: 'De lijnen van de gebiedsagenda waaraan projecten bijdragen.',
    en: 'The lines of the regional agenda that projects contribute to.',
  },
  inMenu: true,
  list: { sort: 'title', pageSize: 48 },
  facts: [
    { role: 'agenda', label: { nl: 'Gebiedsagenda', en: 'Regional agenda' } },
    { role: 'parent', label: { nl: 'Onderdeel van', en: 'Part of' } },
    { field: 'sdgs', label: { nl: 'Wereldwijde doelen', en: 'Global goals' } },
  ],
  isFollowed: true,
  partOf: 'parent',
  parts: [
    {
      kind: 'referring',
      collection: 'themes',
      style: 'cards',
      limit: 24,
      title: { nl: 'Programmalijnen', en: 'Programme lines' },
    },
    {
      kind: 'referring',
      collection: 'projects',
      style: 'cards',
      limit: 24,
      title: { nl: 'Projecten bij dit thema', en: 'Projects in this theme' },
    },
  ],
  schemaType: 'DefinedTerm',
}
