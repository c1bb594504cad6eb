import type { Words } from '../locales/locales'

/** What sets up a region, in the order in which one rests on the other. */
export const firstSteps = ['name', 'agenda', 'partners', 'people', 'projects'] as const

/** One step of setting up a region. */
export type FirstStep = (typeof firstSteps)[number]

/** The steps as people read them, as something to do. */
export const firstStepWords = {
  name: { nl: 'Geef de coöperatie haar naam en teksten', en: 'Give the cooperative its name and texts' },
  agenda: {
    nl: 'Leg de gebiedsagenda met haar thema’s vast',
    en: 'Record the regional agenda with its themes',
  },
  partners: {
    nl: 'Voeg de eerste partners toe, of lees een lijst in',
    en: 'Add the first partners, or import a list',
  },
  people: {
    nl: 'Maak accounts voor de mensen die meedoen',
    en: 'Make accounts for the people who take part',
  },
  projects: { nl: 'Begin het eerste project', en: 'Start the first project' },
} as const satisfies Record<FirstStep, Words>

/** How many there are of what each step asks for; the account of the administrator itself counts among the people. */
export type RegionCounts = Readonly<Record<FirstStep, number>>

const enough: Readonly<Partial<Record<FirstStep, number>>> = { people: 2 }

/** The steps with whether each was taken; none at all once there is a project, since then the region has begun. */
export const stepsToTake = (counts: RegionCounts): Readonly<{ step: FirstStep; taken: boolean }>[] =>
  counts.projects > 0 ? [] : firstSteps.map((step) => ({ step, taken: counts[step] >= (enough[step] ?? 1) }))
