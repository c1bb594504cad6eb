import type { AssignmentState } from '../../../domain/education/assignmentStates'
import type { StudyLoad } from '../../../domain/education/studyLoad'
import type { PartnerKey } from '../partners/demoPartner'
import type { ProgrammeKey } from './programmes'
import type { QuestionKey } from './questions'

/** A question asked of a demo school, and the states it went through after it was proposed. */
export type DemoAssignment = {
  question: QuestionKey
  school: PartnerKey
  programme?: ProgrammeKey
  group?: string
  load: StudyLoad
  period: { start: string; end?: string }
  steps: readonly AssignmentState[]
  declineReason?: string
}

/** Assignments in every state. */
export const assignments: readonly DemoAssignment[] = [
  {
    question: 'menus',
    school: 'maarland',
    programme: 'cook',
    group: 'K3a',
    load: { amount: 120, kind: 'sbu' },
    period: { start: '2026-09-01', end: '2027-02-01' },
    steps: ['accepted', 'running'],
  },
  {
    question: 'appetite',
    school: 'maarland',
    programme: 'care',
    group: 'VIG2',
    load: { amount: 40, kind: 'sbu' },
    period: { start: '2026-02-01', end: '2026-06-30' },
    steps: ['accepted', 'running', 'done'],
  },
  {
    question: 'houses',
    school: 'maarland',
    programme: 'installation',
    group: 'MDI3',
    load: { amount: 80, kind: 'sbu' },
    period: { start: '2027-02-01' },
    steps: ['accepted'],
  },
  {
    question: 'neighbours',
    school: 'maarland',
    load: { amount: 30, kind: 'hours' },
    period: { start: '2027-02-01' },
    steps: [],
  },
  {
    question: 'routes',
    school: 'maarland-groen',
    load: { amount: 60, kind: 'sbu' },
    period: { start: '2027-02-01' },
    steps: ['declined'],
    declineReason: 'Wij hebben dit jaar geen opleiding waarin routes plannen past.',
  },
]
