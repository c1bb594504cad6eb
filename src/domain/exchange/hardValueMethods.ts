import type { Words } from '../locales/locales'

/** What an amount in euros rests on. */
export const hardValueMethods = ['market-price', 'cost-price', 'estimate', 'agreed'] as const

/** What an amount in euros rests on. */
export type HardValueMethod = (typeof hardValueMethods)[number]

/** The methods as people read them. */
export const hardValueMethodWords = {
  'market-price': { nl: 'Marktprijs', en: 'Market price' },
  'cost-price': { nl: 'Kostprijs', en: 'Cost price' },
  estimate: { nl: 'Schatting', en: 'Estimate' },
  agreed: { nl: 'Onderling afgesproken', en: 'Agreed between the parties' },
} as const satisfies Record<HardValueMethod, Words>
