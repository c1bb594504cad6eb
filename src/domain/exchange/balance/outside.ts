import type { Words } from '../../locales/locales'

/** The one party that all who do not take part are together. */
export const OUTSIDE = 'outside'

/** Everybody who does not take part, as people read it. */
export const outsideWords: Words = { nl: 'Buiten het project', en: 'Outside the project' }
