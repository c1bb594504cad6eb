import { ask } from './ask'

/** What is asked of the API, and the words for when it could not be done, in the user's language. */
export type Call = {
  body: Record<string, unknown>
  failed: string
  method: 'PATCH' | 'POST'
  path: string
  unreachable: string
}

/** What came of a call: the document as it is now and what one of our own addresses says it did, or why it was refused. */
export type Answer = { doc: Record<string, unknown> | null; notice: string | null; refusal: string | null }

/** Sends a call as the user who looks; answers in words why it could not be done. */
export const send = async ({ body, failed, method, path, unreachable }: Call): Promise<Answer> => {
  const question = { body, method, path }
  const { answer, because } = await ask<Partial<Pick<Answer, 'doc' | 'notice'>>>(question, {
    failed,
    unreachable,
  })
  return { doc: answer?.doc ?? null, notice: answer?.notice ?? null, refusal: because }
}
