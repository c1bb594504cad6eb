import { isBlank } from '../faults/isBlank'
import type { Words } from '../locales/locales'
import type { EducationLevel } from '../region/educationLevels'

/** What must be known of an education programme to tie something to it. */
export type LinkedProgramme = { level?: EducationLevel | null; school: string }

/** Why a programme cannot be chosen at a school: none was, or it is another school's; not judged before there is a school. */
export const programmeFault = (
  school: string | null | undefined,
  programme: LinkedProgramme | null | undefined,
): Words | undefined => {
  if (!programme)
    return {
      nl: 'Kies een opleiding van deze school.',
      en: 'Choose a programme of this school.',
    }
  return isBlank(school) || programme.school === school
    ? undefined
    : {
        nl: 'Deze opleiding hoort bij een andere school. Kies een opleiding van deze school.',
        en: 'This programme belongs to another school. Choose a programme of this school.',
      }
}
