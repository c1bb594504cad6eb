import type { Words } from '../locales/locales'

/** Under which terms a picture may be shown. */
export const licences = ['own', 'with-permission', 'cc0', 'cc-by', 'cc-by-sa', 'public-domain'] as const

/** The terms a picture may be shown under. */
export type Licence = (typeof licences)[number]

/** The terms as people read them. */
export const licenceWords = {
  own: { nl: 'Eigen beeld', en: 'Own picture' },
  'with-permission': { nl: 'Met toestemming van de maker', en: 'With the permission of the maker' },
  cc0: { nl: 'CC0 (geen rechten)', en: 'CC0 (no rights reserved)' },
  'cc-by': { nl: 'CC BY (naam noemen)', en: 'CC BY (attribution)' },
  'cc-by-sa': {
    nl: 'CC BY-SA (naam noemen, zelfde licentie)',
    en: 'CC BY-SA (attribution, same licence)',
  },
  'public-domain': { nl: 'Publiek domein', en: 'Public domain' },
} as const satisfies Record<Licence, Words>
