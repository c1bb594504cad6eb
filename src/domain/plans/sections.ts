import type { Words } from '../locales/locales'

/** The 18 sections of the project plan, in the order of the method (step 8). */
export const sectionKeys = [
  'motive',
  'problem-statement',
  'mission',
  'why',
  'vision',
  'ambition',
  'phase-budget',
  'social-impact',
  'research-questions',
  'related-projects',
  'risks',
  'funding-opportunities',
  'sensitivity',
  'problem-solved',
  'missing-partners',
  'project-budget-and-coverage',
  'results',
  'kpis',
] as const

/** One of the 18 sections of the project plan. */
export type SectionKey = (typeof sectionKeys)[number]

/** The titles of the sections as people read them. */
export const sectionWords = {
  motive: { nl: 'Aanleiding', en: 'Motive' },
  'problem-statement': { nl: 'Probleemstelling', en: 'Problem statement' },
  mission: { nl: 'De missie van het idee', en: 'The mission of the idea' },
  why: { nl: 'Waarom willen we dit doen', en: 'Why we want to do this' },
  vision: { nl: 'De visie van het idee', en: 'The vision of the idea' },
  ambition: { nl: 'Ambitie', en: 'Ambition' },
  'phase-budget': { nl: 'Begroting voor deze fase', en: 'Budget for this phase' },
  'social-impact': { nl: 'Maatschappelijke impact', en: 'Social impact' },
  'research-questions': { nl: 'Onderzoeksvragen', en: 'Research questions' },
  'related-projects': { nl: 'Relatie met andere projecten', en: 'Relations with other projects' },
  risks: { nl: 'Risico’s', en: 'Risks' },
  'funding-opportunities': { nl: 'Subsidiemogelijkheden', en: 'Funding opportunities' },
  sensitivity: {
    nl: 'Politieke en bestuurlijke gevoeligheid',
    en: 'Political and administrative sensitivity',
  },
  'problem-solved': { nl: 'Welk probleem wordt opgelost', en: 'Which problem is solved' },
  'missing-partners': {
    nl: 'Welke partijen zijn nog nodig voor de businesscase',
    en: 'Which parties the business case still needs',
  },
  'project-budget-and-coverage': {
    nl: 'Begroting en dekkingsplan op basis van de uitwisseling van waarden',
    en: 'Budget and budget coverage, based on the exchange of values',
  },
  results: { nl: 'Resultaten die we willen bereiken', en: 'Results we want to reach' },
  kpis: { nl: 'KPI’s', en: 'KPIs' },
} as const satisfies Record<SectionKey, Words>

/** Whether a value names a section of the project plan. */
export const isSectionKey = (value: unknown): value is SectionKey => sectionKeys.some((key) => key === value)

/** The title of a section with its number before it, by which the guidance names the others: 2. Problem statement. */
export const sectionTitle = (key: SectionKey): Words => {
  const number = sectionKeys.indexOf(key) + 1
  return { nl: `${number}. ${sectionWords[key].nl}`, en: `${number}. ${sectionWords[key].en}` }
}
