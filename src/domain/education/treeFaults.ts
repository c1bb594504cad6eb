import type { Fault } from '../faults/fault'
import type { Words } from '../locales/locales'
import { type Question, questionsAbove } from './questions'

/** What is wrong with the place of one question in its tree. */
export type TreeFault = Fault & { question: string }

const cycle: Words = {
  nl: 'Zo valt deze vraag onder zichzelf. Kies een hoofdvraag die niet zelf hieronder valt.',
  en: 'This puts the question under itself. Choose a main question that is not under this one.',
}

const elsewhere: Words = {
  nl: 'De hoofdvraag hoort bij een ander project of bestaat niet meer. Kies een vraag van dit project.',
  en: 'The main question belongs to another project or is gone. Choose a question of this project.',
}

/**
 * The questions that do not make a tree: those that lie under themselves, and those whose parent is of another project or
 * not among the questions given.
 */
export const treeFaults = (questions: readonly Question[]): TreeFault[] => {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const reasonOf = (question: Question): Words | undefined => {
    if (!question.parent) return undefined
    if (byId.get(question.parent)?.project !== question.project) return elsewhere
    return questionsAbove(question, byId).has(question) ? cycle : undefined
  }
  return questions.flatMap((question) => {
    const because = reasonOf(question)
    return because === undefined ? [] : [{ because, path: 'parent', question: question.id }]
  })
}
