import type { Words } from '../locales/locales'
import { type AssignmentState, isTakenUp } from './assignmentStates'

/** In what study load is counted: credits of higher education (EC), hours of study in mbo (SBU), or plain hours. */
export const studyLoadKinds = ['ec', 'sbu', 'hours'] as const

/** In what study load is counted. */
export type StudyLoadKind = (typeof studyLoadKinds)[number]

/** The kinds as people read them. */
export const studyLoadKindWords = {
  ec: { nl: 'Studiepunten (EC)', en: 'Credits (EC)' },
  sbu: { nl: 'Studiebelastingsuren (SBU)', en: 'Study load hours (SBU)' },
  hours: { nl: 'Uren', en: 'Hours' },
} as const satisfies Record<StudyLoadKind, Words>

/** How many hours one of each kind is. */
export const hoursEach = { ec: 28, sbu: 1, hours: 1 } as const satisfies Record<StudyLoadKind, number>

/** What one student spends; the amount has at most two decimals. */
export type StudyLoad = { amount: number; kind: StudyLoadKind }

/** A study load as a form holds it, before anybody looked. */
export type GivenStudyLoad = { [Part in keyof StudyLoad]?: StudyLoad[Part] | null }

// Hundredths are whole numbers, so that a total does not depend on the order it is added up in.
const hundredthsOfHours = ({ amount, kind }: StudyLoad): number => Math.round(amount * 100) * hoursEach[kind]

/** A study load in hours: 1 EC is 28 hours, 1 SBU is one. */
export const loadHours = (load: StudyLoad): number => hundredthsOfHours(load) / 100

const isInHundredths = (amount: number): boolean =>
  Number.isSafeInteger(Math.round(amount * 100)) && Math.round(amount * 100) / 100 === amount

/** What is wrong with a study load: no kind, or an amount that is not above 0 with at most two decimals. */
export const studyLoadFault = (load: GivenStudyLoad | null | undefined): Words | undefined => {
  const { amount, kind } = load ?? {}
  if (!studyLoadKinds.some((known) => known === kind))
    return {
      nl: 'Kies waarin u de studielast telt: EC, SBU of uren.',
      en: 'Choose how the study load is counted: EC, SBU or hours.',
    }
  return typeof amount === 'number' && amount > 0 && isInHundredths(amount)
    ? undefined
    : {
        nl: 'Vul een studielast in boven 0, met hoogstens twee cijfers achter de komma.',
        en: 'Give a study load above 0, with at most two decimals.',
      }
}

/** An assignment as far as its weight for a programme goes. */
export type LoadingAssignment = { load?: StudyLoad | null; programme: string; state: AssignmentState }

/**
 * Hours of study per programme, of the assignments that were taken up (accepted, running or done). A programme whose
 * assignments name no load stands in it with 0; what is proposed or declined counts for nothing.
 */
export const loadPerProgramme = (assignments: readonly LoadingAssignment[]): Map<string, number> => {
  const hundredths = new Map<string, number>()
  for (const { load, programme, state } of assignments)
    if (isTakenUp(state))
      hundredths.set(programme, (hundredths.get(programme) ?? 0) + (load ? hundredthsOfHours(load) : 0))
  return new Map([...hundredths].map(([programme, sum]) => [programme, sum / 100]))
}
