import type { Words } from '../locales/locales'

/** The scale on which a partner states a value: none to all. */
export const scores = [0, 1, 2, 3, 4] as const

/** A score on that scale. */
export type Score = (typeof scores)[number]

/** How important a value is to a partner, as people read it. */
export const importanceWords = {
  0: { nl: 'Speelt geen rol', en: 'Plays no part' },
  1: { nl: 'Een beetje belangrijk', en: 'A little important' },
  2: { nl: 'Belangrijk naast andere dingen', en: 'Important among other things' },
  3: { nl: 'Heel belangrijk', en: 'Very important' },
  4: { nl: 'Beslist wat wij doen', en: 'Decides what we do' },
} as const satisfies Record<Score, Words>

/** How far a partner practises a value, as people read it. */
export const practiceWords = {
  0: { nl: 'Nog nergens te zien', en: 'Not to be seen yet' },
  1: { nl: 'Hier en daar', en: 'Here and there' },
  2: { nl: 'Regelmatig', en: 'Regularly' },
  3: { nl: 'Meestal', en: 'Mostly' },
  4: { nl: 'Altijd, ook als het iets kost', en: 'Always, also when it costs something' },
} as const satisfies Record<Score, Words>

/** Whether a value is a score; what lies off the scale or between two marks is none. */
export const isScore = (value: unknown): value is Score => scores.some((score) => score === value)
