import type { Words } from '../locales/locales'

/**
 * What can be measured. Two dimensions are never added or converted. A percentage is none of them: it says something of an
 * amount and is not itself one that somebody can give.
 */
export const dimensions = [
  'pieces',
  'people',
  'time',
  'money',
  'mass',
  'length',
  'area',
  'volume',
  'energy',
  'data',
] as const

/** What can be measured. */
export type Dimension = (typeof dimensions)[number]

/** The dimensions as people read them. */
export const dimensionWords = {
  pieces: { nl: 'Stuks', en: 'Pieces' },
  people: { nl: 'Personen', en: 'People' },
  time: { nl: 'Tijd', en: 'Time' },
  money: { nl: 'Geld', en: 'Money' },
  mass: { nl: 'Massa', en: 'Mass' },
  length: { nl: 'Lengte', en: 'Length' },
  area: { nl: 'Oppervlakte', en: 'Area' },
  volume: { nl: 'Inhoud', en: 'Volume' },
  energy: { nl: 'Energie', en: 'Energy' },
  data: { nl: 'Data', en: 'Data' },
} as const satisfies Record<Dimension, Words>
