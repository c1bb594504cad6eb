import type { Words } from '../../locales/locales'

/** How likely a risk is and how hard it would hit: one to five. */
export const grades = [1, 2, 3, 4, 5] as const

/** A grade from one to five. */
export type Grade = (typeof grades)[number]

/** How likely a risk is, as people read it. */
export const likelihoodWords = {
  1: { nl: 'Zeer onwaarschijnlijk', en: 'Very unlikely' },
  2: { nl: 'Onwaarschijnlijk', en: 'Unlikely' },
  3: { nl: 'Denkbaar', en: 'Conceivable' },
  4: { nl: 'Waarschijnlijk', en: 'Likely' },
  5: { nl: 'Vrijwel zeker', en: 'Almost certain' },
} as const satisfies Record<Grade, Words>

/** How hard a risk would hit, as people read it. */
export const impactWords = {
  1: { nl: 'Nauwelijks merkbaar', en: 'Hardly noticeable' },
  2: { nl: 'Hinderlijk', en: 'A nuisance' },
  3: { nl: 'Vertraagt of verduurt het project', en: 'Delays the project or makes it dearer' },
  4: { nl: 'Een resultaat valt weg', en: 'A result falls away' },
  5: { nl: 'Het project stopt', en: 'The project ends' },
} as const satisfies Record<Grade, Words>
