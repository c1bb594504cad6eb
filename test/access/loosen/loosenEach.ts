import type { Question } from '../questions/question'
import type { Loosening } from './loosening'

/** What became of making rules looser one by one. */
export type Findings = {
  /** How many rules were made looser. */
  loosened: number
  /** What nothing noticed, in words. */
  unnoticed: string[]
  /** What was answered wrongly while every rule was right, before or after: then the rest says nothing. */
  wrong: string[]
}

type Options = { onProgress?: (done: number, total: number) => void; signal?: AbortSignal }

const isWrong = async ({ ask, expected }: Question): Promise<boolean> =>
  JSON.stringify(await ask()) !== JSON.stringify(expected)

/** A fault where an answer was expected makes a test fail too. */
const shows = (question: Question): Promise<boolean> => isWrong(question).catch(() => true)

const answeredWrongly = async (questions: Iterable<Question>, signal?: AbortSignal): Promise<string[]> => {
  const asked = new Map([...questions].map((question) => [question.what, question]))
  const wrong: string[] = []
  for (const question of asked.values()) {
    signal?.throwIfAborted()
    if (await isWrong(question)) wrong.push(question.what)
  }
  return wrong
}

const isNoticed = async ({ apply, questions }: Loosening): Promise<boolean> => {
  const putBack = apply()
  try {
    for (const question of questions) if (await shows(question)) return true
    return false
  } finally {
    putBack()
  }
}

/**
 * Makes one rule looser after another and tells which of them no question notices. All questions are asked with every rule right as
 * well, before and after, so that nothing is noticed for another reason than the looser rule.
 */
export const loosenEach = async (
  loosenings: readonly Loosening[],
  { onProgress, signal }: Options = {},
): Promise<Findings> => {
  const questions = loosenings.flatMap((loosening) => loosening.questions)
  const before = await answeredWrongly(questions, signal)
  if (before.length > 0) return { loosened: 0, unnoticed: [], wrong: before }
  const unnoticed: string[] = []
  for (const [done, loosening] of loosenings.entries()) {
    signal?.throwIfAborted()
    onProgress?.(done, loosenings.length)
    if (!(await isNoticed(loosening))) unnoticed.push(loosening.what)
  }
  return { loosened: loosenings.length, unnoticed, wrong: await answeredWrongly(questions, signal) }
}
