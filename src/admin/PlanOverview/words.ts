import type { Words } from '../../domain/locales/locales'

/** What the overview of a plan says of itself. */
export const planWords = {
  budget: { nl: 'Begroting en dekking', en: 'Budget and coverage' },
  budgetName: { nl: 'Begroting', en: 'Budget' },
  closed: (count: number): Words => ({
    nl: `${count} ${count === 1 ? 'hoofdstuk is' : 'hoofdstukken zijn'} voor u gesloten en ${count === 1 ? 'telt' : 'tellen'} hier niet mee.`,
    en: `${count} ${count === 1 ? 'section is' : 'sections are'} closed to you and not counted here.`,
  }),
  cost: { nl: 'Kosten', en: 'Costs' },
  covered: { nl: 'Gedekt', en: 'Covered' },
  gap: { nl: 'Nog te dekken', en: 'Still to be covered' },
  lacking: { nl: 'Wat nog ontbreekt', en: 'What is still lacking' },
  none: {
    nl: 'Er is nog geen projectplan. Voeg er hieronder een toe: dan staan de achttien hoofdstukken klaar.',
    en: 'There is no project plan yet. Add one below: its eighteen sections are then ready.',
  },
  sections: { nl: 'Hoofdstukken', en: 'Sections' },
} as const
