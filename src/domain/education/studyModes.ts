import type { Words } from '../locales/locales'

/** How an education programme is followed; work-based is the Dutch bbl, in which a student is also employed. */
export const studyModes = ['full-time', 'part-time', 'work-based', 'dual', 'online'] as const

/** How an education programme is followed. */
export type StudyMode = (typeof studyModes)[number]

/** The modes as people read them. */
export const studyModeWords = {
  'full-time': { nl: 'Voltijd', en: 'Full-time' },
  'part-time': { nl: 'Deeltijd', en: 'Part-time' },
  'work-based': { nl: 'Werken en leren (bbl)', en: 'Work-based (bbl)' },
  dual: { nl: 'Duaal', en: 'Dual' },
  online: { nl: 'Online', en: 'Online' },
} as const satisfies Record<StudyMode, Words>
