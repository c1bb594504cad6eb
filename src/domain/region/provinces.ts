import type { Words } from '../locales/locales'

/** The twelve provinces, by their Dutch name in lower case. */
export const provinces = [
  'groningen',
  'fryslan',
  'drenthe',
  'overijssel',
  'flevoland',
  'gelderland',
  'utrecht',
  'noord-holland',
  'zuid-holland',
  'zeeland',
  'noord-brabant',
  'limburg',
] as const

/** One of the twelve provinces. */
export type Province = (typeof provinces)[number]

/** The provinces as people read them. */
export const provinceWords = {
  groningen: { nl: 'Groningen', en: 'Groningen' },
  fryslan: { nl: 'Fryslân', en: 'Friesland' },
  drenthe: { nl: 'Drenthe', en: 'Drenthe' },
  overijssel: { nl: 'Overijssel', en: 'Overijssel' },
  flevoland: { nl: 'Flevoland', en: 'Flevoland' },
  gelderland: { nl: 'Gelderland', en: 'Gelderland' },
  utrecht: { nl: 'Utrecht', en: 'Utrecht' },
  'noord-holland': { nl: 'Noord-Holland', en: 'North Holland' },
  'zuid-holland': { nl: 'Zuid-Holland', en: 'South Holland' },
  zeeland: { nl: 'Zeeland', en: 'Zeeland' },
  'noord-brabant': { nl: 'Noord-Brabant', en: 'North Brabant' },
  limburg: { nl: 'Limburg', en: 'Limburg' },
} as const satisfies Record<Province, Words>
