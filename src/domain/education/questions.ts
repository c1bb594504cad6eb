import { type AssignmentState, isTakenUp } from './assignmentStates'
import type { QuestionState } from './questionStates'

/** A research question of a project; one with a parent is a sub-question. The workload is an estimate in hours. */
export type Question = {
  id: string
  parent?: string | null
  project: string
  state: QuestionState
  workloadHours?: number | null
}

/** An assignment as far as it gives a question an owner. */
export type OwningAssignment = { question: string; state: AssignmentState }

/**
 * The questions above one, nearest first, by an index of all of them. In a cycle the walk ends where it began, so that a
 * question on the cycle is found above itself.
 */
export const questionsAbove = <Kept extends Question>(
  question: Kept,
  byId: ReadonlyMap<string, Kept>,
): ReadonlySet<Kept> => {
  const above = new Set<Kept>()
  let next = byId.get(question.parent ?? '')
  while (next !== undefined && !above.has(next)) {
    above.add(next)
    next = byId.get(next.parent ?? '')
  }
  return above
}

/**
 * The questions that somebody has to answer: those without sub-questions. A withdrawn question takes its sub-questions
 * along, and one whose sub-questions were all withdrawn has to be answered itself.
 */
export const leafQuestions = <Kept extends Question>(questions: readonly Kept[]): Kept[] => {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const standing = questions.filter((question) =>
    [question, ...questionsAbove(question, byId)].every(({ state }) => state !== 'withdrawn'),
  )
  const parents = new Set(standing.map(({ parent }) => parent))
  return standing.filter(({ id }) => !parents.has(id))
}

/** The questions to answer that no school has taken up, in the order given; an answered one without an owner too. */
export const questionsWithoutOwner = <Kept extends Question>(
  questions: readonly Kept[],
  assignments: readonly OwningAssignment[],
): Kept[] => {
  const owned = new Set(assignments.filter(({ state }) => isTakenUp(state)).map(({ question }) => question))
  return leafQuestions(questions).filter(({ id }) => !owned.has(id))
}

/** The hours that answering a project's questions asks: only of those without sub-questions, so that nothing counts twice. */
export const totalWorkloadHours = (questions: readonly Question[]): number =>
  leafQuestions(questions).reduce((sum, { workloadHours }) => sum + (workloadHours ?? 0), 0)
