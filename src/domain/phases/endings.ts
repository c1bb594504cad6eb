import type { Words } from '../locales/locales'

/** How the way of a project through its phases can end. */
export const endings = ['completed', 'stopped'] as const
export type Ending = (typeof endings)[number]

/** The endings as people read them. */
export const endingWords = {
  completed: { nl: 'Afgerond', en: 'Completed' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
} as const satisfies Record<Ending, Words>

/** How it ended by the state of a phase trail; undefined while it goes on or waits, between which the public is not told a difference. */
export const endingOf = (state: unknown): Ending | undefined => endings.find((ending) => ending === state)
