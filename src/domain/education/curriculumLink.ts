import type { EducationLevel } from '../region/educationLevels'
import type { LinkState } from './curriculumLinkStates'
import type { GivenStudyLoad } from './studyLoad'

/** What a student can do afterwards, by the school's own code and address where it has them. */
export type LearningOutcome = { code?: string | null; title?: string | null; url?: string | null }

/** How a project is tied to an education programme, as a form holds it: relations as ids, anything may be missing. */
export type CurriculumLink = {
  capacity?: number | null
  contactRole?: string | null
  description?: string | null
  learningOutcomes?: readonly LearningOutcome[] | null
  level?: EducationLevel | null
  programme?: string | null
  project?: string | null
  question?: string | null
  school?: string | null
  schoolYear?: string | null
  studyLoad?: GivenStudyLoad | null
  url?: string | null
}

/** A link that is kept, with how far it is. */
export type StoredLink = CurriculumLink & { state: LinkState }
