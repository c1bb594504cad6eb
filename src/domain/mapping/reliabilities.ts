import type { Words } from '../locales/locales'

/** How far an information source can be relied on, from what cannot be judged to what was checked. */
export const reliabilities = [0, 1, 2, 3, 4] as const

/** How far an information source can be relied on. */
export type Reliability = (typeof reliabilities)[number]

/** The degrees as people read them. */
export const reliabilityWords = {
  '0': { nl: '0 Niet te beoordelen', en: '0 Cannot be judged' },
  '1': { nl: '1 Van horen zeggen', en: '1 Hearsay' },
  '2': { nl: '2 Uit de eerste hand', en: '2 First-hand' },
  '3': { nl: '3 Deskundig of officieel', en: '3 Expert or official' },
  '4': { nl: '4 Officieel en nagekeken', en: '4 Official and checked' },
} as const satisfies Record<`${Reliability}`, Words>
