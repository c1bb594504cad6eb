import { collectFaults } from '../faults/collectFaults'
import type { Fault } from '../faults/fault'
import { isBlank } from '../faults/isBlank'
import type { Words } from '../locales/locales'
import type { EducationLevel } from '../region/educationLevels'
import { isWebAddress } from '../web/isWebAddress'
import type { CurriculumLink, LearningOutcome } from './curriculumLink'
import type { LinkState } from './curriculumLinkStates'
import { type LinkedProgramme, programmeFault } from './programmeFault'
import { schoolYearFault } from './schoolYears'
import { studyLoadFault } from './studyLoad'

const remedies = {
  capacity: {
    nl: 'Vul een heel aantal plaatsen in van 1 of meer, of laat het leeg.',
    en: 'Give a whole number of places of 1 or more, or leave it empty.',
  },
  level: { nl: 'Kies een onderwijsniveau.', en: 'Choose an education level.' },
  otherLevel: {
    nl: 'De opleiding heeft een ander niveau. Kies het niveau van de opleiding.',
    en: 'The programme has another level. Choose the level of the programme.',
  },
  outcomes: {
    nl: 'Noem minstens één leeruitkomst: wat kan de student daarna?',
    en: 'Name at least one learning outcome: what can the student do afterwards?',
  },
  outcomeTitle: {
    nl: 'Geef deze leeruitkomst een titel, of haal de regel weg.',
    en: 'Give this learning outcome a title, or remove the row.',
  },
  project: { nl: 'Kies het project waar het om gaat.', en: 'Choose the project this is about.' },
  remark: {
    nl: 'Schrijf op wat de school moet aanpassen.',
    en: 'Write down what the school has to change.',
  },
  school: { nl: 'Kies de school.', en: 'Choose the school.' },
  url: {
    nl: 'Vul een volledig webadres in dat met https:// begint, of laat het leeg.',
    en: 'Give a full web address that starts with https://, or leave it empty.',
  },
} as const satisfies Record<string, Words>

const urlFault = (url: string | null | undefined): Words | undefined =>
  isBlank(url) || isWebAddress((url ?? '').trim()) ? undefined : remedies.url

const levelFault = (
  level: EducationLevel | null | undefined,
  required: EducationLevel | null | undefined,
) => {
  if (!level) return remedies.level
  return !required || level === required ? undefined : remedies.otherLevel
}

const capacityFault = (capacity: number | null | undefined): Words | undefined =>
  capacity === null || capacity === undefined || (Number.isSafeInteger(capacity) && capacity >= 1)
    ? undefined
    : remedies.capacity

const outcomeFaults = (outcomes: readonly LearningOutcome[]): Record<string, Words | undefined> =>
  Object.fromEntries(
    outcomes.flatMap(({ title, url }, row) => [
      [`learningOutcomes.${row}.title`, isBlank(title) ? remedies.outcomeTitle : undefined],
      [`learningOutcomes.${row}.url`, urlFault(url)],
    ]),
  )

/** The programme that a link names, looked up by the caller, and the ISO day on which the link is judged. */
export type LinkContext = { programme: LinkedProgramme | null | undefined; today: string }

/** What keeps a curriculum link from being submitted or published, by field; nothing when it is ready. */
export const linkFaults = (link: CurriculumLink, { programme, today }: LinkContext): Fault[] => {
  const outcomes = link.learningOutcomes ?? []
  return collectFaults({
    school: isBlank(link.school) ? remedies.school : undefined,
    programme: programmeFault(link.school, programme),
    project: isBlank(link.project) ? remedies.project : undefined,
    learningOutcomes: outcomes.length === 0 ? remedies.outcomes : undefined,
    ...outcomeFaults(outcomes),
    level: levelFault(link.level, programme?.level),
    studyLoad: studyLoadFault(link.studyLoad),
    schoolYear: schoolYearFault(link.schoolYear, today),
    capacity: capacityFault(link.capacity),
    url: urlFault(link.url),
  })
}

/** What is wrong with a review: a link goes back to its school only with a remark that says what to change. */
export const reviewFaults = (review: { reviewRemark?: string | null; state: LinkState }): Fault[] =>
  collectFaults({
    reviewRemark: review.state === 'returned' && isBlank(review.reviewRemark) ? remedies.remark : undefined,
  })
