import type { Words } from '../locales/locales'

/** How sure a finding is, from a guess to what was measured or confirmed; of two, the lower number is the weaker. */
export const confidences = [0, 1, 2, 3, 4] as const

/** How sure a finding is. */
export type Confidence = (typeof confidences)[number]

/** The degrees as people read them. */
export const confidenceWords = {
  '0': { nl: '0 Geraden', en: '0 Guessed' },
  '1': { nl: '1 Vermoeden', en: '1 Suspected' },
  '2': { nl: '2 Aannemelijk', en: '2 Plausible' },
  '3': { nl: '3 Goed onderbouwd', en: '3 Well founded' },
  '4': { nl: '4 Gemeten of bevestigd', en: '4 Measured or confirmed' },
} as const satisfies Record<`${Confidence}`, Words>
