import type { Role } from '../../../domain/people/roles'
import type { InBothLanguages } from '../../text/bilingual'
import type { ProjectKey } from '../projects/demoProject'

/** Work on an item of the phase that a project is in: whose it is, and so many days from now that it is due. */
export type DemoWork = Readonly<{
  item: string
  owner: Role
  dueIn: number
  status: 'inProgress' | 'inReview' | 'todo'
}>

/** What is being worked on in the project that the demo region tells most about: something late, something soon, something later. */
export const work: Readonly<Partial<Record<ProjectKey, readonly DemoWork[]>>> = {
  'farm-to-plate': [
    { dueIn: -9, item: 'missions-compared', owner: 'process-manager', status: 'inProgress' },
    { dueIn: -2, item: 'proposal-discussed-with-teachers', owner: 'education-broker', status: 'inProgress' },
    { dueIn: 0, item: 'contributors-found', owner: 'process-manager', status: 'inReview' },
    { dueIn: 4, item: 'joint-problem-recognised', owner: 'partner-manager', status: 'todo' },
    { dueIn: 18, item: 'gives-and-gets-recorded', owner: 'partner-manager', status: 'todo' },
    { dueIn: 30, item: 'curriculum-tied', owner: 'education-broker', status: 'todo' },
  ],
}

/** How many of the first items of the phase that it is in a project has settled. */
export const settledInPhase: Readonly<Partial<Record<ProjectKey, number>>> = {
  'farm-to-plate': 4,
  'building-with-fibres': 9,
  'water-for-summer': 14,
  'village-heat': 1,
  'saline-fields': 99,
}

/** The projects whose gate waits for a decision. */
export const askedFor: readonly ProjectKey[] = ['saline-fields']

/** A waiver that somebody asked for and nobody has given yet. */
export const waiver: Readonly<{ project: ProjectKey; item: string; reason: string; validForDays: number }> = {
  item: 'curriculum-tied',
  project: 'farm-to-plate',
  reason: 'De school kiest in het voorjaar welke opleiding meedoet. De keuken kan nu al beginnen.',
  validForDays: 120,
}

/** What is noted where something was settled before the program was there. */
export const settledEarlier: InBothLanguages = {
  nl: 'Besproken in het overleg van de partners; het verslag ligt bij de coöperatie.',
  en: 'Discussed in the meeting of the partners; the cooperative has the minutes.',
}

/** Why a check is overruled for what was settled before the program was there. */
export const overruledEarlier =
  'Geregeld voordat dit programma in gebruik kwam. De procesmanager heeft het op papier nagekeken.'
