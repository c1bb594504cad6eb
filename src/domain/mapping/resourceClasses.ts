import type { Words } from '../locales/locales'

/** The four classes that the ten resource types fall into (method step 5). */
export const resourceClasses = ['human', 'physical', 'organisational', 'financial'] as const

/** A class of resource types. */
export type ResourceClass = (typeof resourceClasses)[number]

/** The classes as people read them. */
export const resourceClassWords = {
  human: { nl: 'Mensen en kennis', en: 'Human' },
  physical: { nl: 'Fysieke middelen', en: 'Physical' },
  organisational: { nl: 'Organisatie en netwerk', en: 'Organisational' },
  financial: { nl: 'Geld', en: 'Financial' },
} as const satisfies Record<ResourceClass, Words>
