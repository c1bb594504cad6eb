import type { Words } from '../../locales/locales'

/** How a party stands in the exchange of a project. */
export const standings = ['reciprocal', 'gives-only', 'gets-only', 'passed-by', 'absent'] as const

/** How a party stands in the exchange of a project. */
export type Standing = (typeof standings)[number]

/** The standings as people read them. */
export const standingWords = {
  reciprocal: { nl: 'Wederkerig', en: 'Reciprocal' },
  'gives-only': { nl: 'Geeft alleen', en: 'Only gives' },
  'gets-only': { nl: 'Krijgt alleen', en: 'Only gets' },
  'passed-by': { nl: 'Krijgt niets terug', en: 'Gets nothing back' },
  absent: { nl: 'Wisselt niets uit', en: 'Exchanges nothing' },
} as const satisfies Record<Standing, Words>

/** Why a party has its standing. */
export const standingReasons = {
  reciprocal: {
    nl: 'Wat deze partij geeft, komt langs een kring bij haar terug.',
    en: 'What this party gives comes back to it along a circle.',
  },
  'gives-only': {
    nl: 'Deze partij geeft, en niemand geeft haar iets.',
    en: 'This party gives, and nobody gives it anything.',
  },
  'gets-only': {
    nl: 'Deze partij krijgt, en geeft niemand iets.',
    en: 'This party gets, and gives nobody anything.',
  },
  'passed-by': {
    nl: 'Deze partij geeft en krijgt, maar van wat zij geeft komt langs geen enkele kring iets terug.',
    en: 'This party gives and gets, but nothing of what it gives comes back along any circle.',
  },
  absent: {
    nl: 'Deze partij geeft niets en krijgt niets.',
    en: 'This party gives nothing and gets nothing.',
  },
} as const satisfies Record<Standing, Words>

/** How a party stands, by whether it gives to others, gets from others and lies on a circle of giving. */
export const standingOf = (party: { gives: boolean; gets: boolean; onCircle: boolean }): Standing => {
  if (party.onCircle) return 'reciprocal'
  if (party.gives) return party.gets ? 'passed-by' : 'gives-only'
  return party.gets ? 'gets-only' : 'absent'
}

/** Whether a standing is one-sided: taking part in the exchange without being carried by it. */
export const isOneSided = (standing: Standing): boolean => standing !== 'reciprocal' && standing !== 'absent'
