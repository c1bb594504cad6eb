import type { Words } from '../locales/locales'

/** Whether a partner recognises the joint problem as its own (method step 5). */
export const recognitions = ['yes', 'no', 'unknown'] as const

/** Whether a partner recognises the joint problem. */
export type Recognition = (typeof recognitions)[number]

/** The answers as people read them. */
export const recognitionWords = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  unknown: { nl: 'Nog niet gevraagd', en: 'Not asked yet' },
} as const satisfies Record<Recognition, Words>
