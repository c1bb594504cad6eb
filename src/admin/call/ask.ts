import { refusalIn } from './refusalIn'

/** What the API said: its answer, or why not, in words for people. */
export type Told<Answer> = { answer: Answer; because: null } | { answer: null; because: string }

/** What is said where the API says nothing itself. */
export type Fallbacks = { failed: string; unreachable: string }

/** A question to the API. */
export type Question = {
  body?: Record<string, unknown>
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST'
  path: string
}

/** Asks the API as whoever is signed in. */
export const ask = async <Answer>(
  { body, method, path }: Question,
  { failed, unreachable }: Fallbacks,
): Promise<Told<Answer>> => {
  try {
    const response = await fetch(path, {
      cache: 'no-store',
      credentials: 'same-origin',
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    if (!response.ok) return { answer: null, because: await refusalIn(response, failed) }
    return { answer: (await response.json()) as Answer, because: null }
  } catch {
    return { answer: null, because: unreachable }
  }
}
