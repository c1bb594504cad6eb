import type { Words } from '../locales/locales'

/** What pays for a budget; `exchange` is what partners put in by transfers instead of money. */
export const coverageKinds = [
  'own-money',
  'partner-cash',
  'exchange',
  'fund',
  'subsidy',
  'loan',
  'other',
] as const

/** What pays for a budget. */
export type CoverageKind = (typeof coverageKinds)[number]

/** The kinds as people read them. */
export const coverageKindWords = {
  'own-money': { nl: 'Eigen geld', en: 'Own money' },
  'partner-cash': { nl: 'Geld van partners', en: 'Partners’ cash' },
  exchange: { nl: 'In natura uit de uitwisseling', en: 'In kind, from the exchange' },
  fund: { nl: 'Fonds', en: 'Fund' },
  subsidy: { nl: 'Subsidie', en: 'Subsidy' },
  loan: { nl: 'Lening', en: 'Loan' },
  other: { nl: 'Anders', en: 'Other' },
} as const satisfies Record<CoverageKind, Words>
