import type { AssignmentState } from '../../domain/education/assignmentStates'
import type { LinkState } from '../../domain/education/curriculumLinkStates'
import type { SchoolYear } from '../../domain/education/schoolYears'
import type { EducationLevel } from '../../domain/region/educationLevels'

/** A link as it lies on the desk of its school, with the states it can be moved to from here. */
export type DeskLink = {
  id: string
  moves: readonly LinkState[]
  remark: string | null
  schoolYear: string | null
  state: LinkState
  title: string
}

/** Something that the school was asked. */
export type DeskAssignment = {
  hours: number | null
  id: string
  moves: readonly AssignmentState[]
  project: string
  question: string
  state: AssignmentState
}

/** A programme of the school. */
export type DeskProgramme = { id: string; level: EducationLevel; name: string }

/** A project that looks for a school, by the questions that nobody has taken up. */
export type DeskProject = {
  id: string
  questions: readonly { hours: number | null; id: string; level: EducationLevel | null; text: string }[]
  title: string
}

/** All that lies on the desk of a school. */
export type Desk = {
  assignments: readonly DeskAssignment[]
  links: readonly DeskLink[]
  programmes: readonly DeskProgramme[]
  projects: readonly DeskProject[]
  renewal: { from: SchoolYear; into: SchoolYear }
  school: string
}
