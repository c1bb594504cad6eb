import type { PayloadRequest } from 'payload'

type Known = { answers?: Map<string, Promise<unknown>> }

/** One request, one answer; keyed by what is asked, since a request can come to act for another user. */
export const once = <Answer>(
  req: PayloadRequest,
  question: string,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  const context = req.context as Known
  context.answers ??= new Map()
  const answer = (context.answers.get(question) as Promise<Answer> | undefined) ?? ask()
  context.answers.set(question, answer)
  return answer
}
