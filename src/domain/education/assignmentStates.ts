import { collectFaults } from '../faults/collectFaults'
import type { Fault } from '../faults/fault'
import { isBlank } from '../faults/isBlank'
import type { Words } from '../locales/locales'
import { type LinkedProgramme, programmeFault } from './programmeFault'

/** How far an assignment is: asked of a school, answered by it, and carried out (method step 7). */
export const assignmentStates = ['proposed', 'accepted', 'declined', 'running', 'done'] as const

/** How far an assignment is. */
export type AssignmentState = (typeof assignmentStates)[number]

/** The states as people read them. */
export const assignmentStateWords = {
  proposed: { nl: 'Voorgesteld', en: 'Proposed' },
  accepted: { nl: 'Aangenomen', en: 'Accepted' },
  declined: { nl: 'Afgewezen', en: 'Declined' },
  running: { nl: 'In uitvoering', en: 'Running' },
  done: { nl: 'Afgerond', en: 'Done' },
} as const satisfies Record<AssignmentState, Words>

const takenUp: readonly AssignmentState[] = ['accepted', 'running', 'done']

/** Whether a school has made the assignment its own, so that the question has an owner. */
export const isTakenUp = (state: AssignmentState): boolean => takenUp.includes(state)

const moves: Readonly<Record<AssignmentState, readonly AssignmentState[]>> = {
  proposed: ['accepted', 'declined'],
  accepted: ['declined', 'running'],
  declined: ['proposed'],
  running: ['declined', 'done'],
  done: [],
}

/** Whether an assignment can go from one state to another; a school may still decline while the work is running. */
export const canMove = (from: AssignmentState, to: AssignmentState): boolean => moves[from].includes(to)

/** An assignment as far as it can be wrong. */
export type JudgedAssignment = { reason?: string | null; school?: string | null; state: AssignmentState }

const declinedWithoutReason: Words = {
  nl: 'Schrijf op waarom de school deze opdracht afwijst. Zo kan de procesmanager verder zoeken.',
  en: 'Write down why the school declines this assignment, so that the process manager can look further.',
}

/** What is wrong with an assignment: declined without a reason, or with a programme of another school. */
export const assignmentFaults = (
  { reason, school, state }: JudgedAssignment,
  programme?: LinkedProgramme | null,
): Fault[] =>
  collectFaults({
    programme: programme ? programmeFault(school, programme) : undefined,
    reason: state === 'declined' && isBlank(reason) ? declinedWithoutReason : undefined,
  })
