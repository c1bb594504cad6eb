import type { Words } from '../../locales/locales'

/** How two partners stand to each other on one value. */
export const standings = ['same', 'near', 'apart', 'one-sided', 'unstated'] as const

/** How two partners stand to each other on one value. */
export type Standing = (typeof standings)[number]

/** The standings as people read them. */
export const standingWords = {
  same: { nl: 'Zij denken en doen hier hetzelfde.', en: 'They think and act alike here.' },
  near: { nl: 'Zij liggen hier dicht bij elkaar.', en: 'They are close to each other here.' },
  apart: {
    nl: 'Zij verschillen hier duidelijk; goed om over te praten.',
    en: 'They clearly differ here; good to talk about.',
  },
  'one-sided': {
    nl: 'Maar één van beide heeft zich hierover uitgesproken.',
    en: 'Only one of the two has stated this.',
  },
  unstated: { nl: 'Geen van beide heeft zich hierover uitgesproken.', en: 'Neither has stated this.' },
} as const satisfies Record<Standing, Words>
