/** What is asked of the API, and the words for when it could not be done, in the user's language. */
export type Call = {
  body: Record<string, unknown>
  failed: string
  method: 'PATCH' | 'POST'
  path: string
  unreachable: string
}

/** What came of a call: the document as it is now, or why it was refused. */
export type Answer = { doc: Record<string, unknown> | null; refusal: string | null }

type Said = {
  doc?: Record<string, unknown>
  errors?: { data?: { errors?: { message?: string }[] }; message?: string }[]
}

const refusalIn = ({ errors = [] }: Said, fallback: string): string => {
  const messages = errors.flatMap(({ data, message }) =>
    data?.errors ? data.errors.map((each) => each.message) : [message],
  )
  const said = [...new Set(messages.filter((message) => message !== undefined && message !== ''))]
  return said.length > 0 ? said.join(' ') : fallback
}

/** Sends a call as the user who looks; answers in words why it could not be done. */
export const send = async ({ body, failed, method, path, unreachable }: Call): Promise<Answer> => {
  try {
    const response = await fetch(path, {
      body: JSON.stringify(body),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method,
    })
    const said = (await response.json().catch(() => ({}))) as Said
    return response.ok
      ? { doc: said.doc ?? null, refusal: null }
      : { doc: null, refusal: refusalIn(said, failed) }
  } catch {
    return { doc: null, refusal: unreachable }
  }
}
