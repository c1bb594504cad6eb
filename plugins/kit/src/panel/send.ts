/** What is asked of the server. */
export type Question = Readonly<{
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST'
  path: string
  body?: FormData | Readonly<Record<string, unknown>>
}>

/** Why the server did not do something, in its own words: of the whole, and at the fields that it names. */
export type Refusal = Readonly<{ message: string; fields: Readonly<Record<string, string>> }>

/** Why the server refused in a few words: what it says of the first field, else of the whole. */
export const saidIn = ({ fields, message }: Refusal): string => Object.values(fields)[0] ?? message

/** What came of a question; without a refusal in words the server could not be reached or said nothing. */
export type Sent =
  | Readonly<{ answer: Readonly<Record<string, unknown>> }>
  | Readonly<{ refusal: Refusal | null; isReached: boolean }>

type Named = Readonly<Record<string, unknown>>

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null

const errorsIn = (value: unknown): readonly Named[] =>
  isNamed(value) && Array.isArray(value.errors) ? (value.errors as unknown[]).filter(isNamed) : []

/** The words in what Payload answers when it refuses; null where it has none. */
export const refusalIn = (body: unknown): Refusal | null => {
  const [first] = errorsIn(body)
  if (typeof first?.message !== 'string') return null
  const fields = errorsIn(first.data).flatMap(({ message, path }) =>
    typeof message === 'string' && typeof path === 'string' ? [[path, message] as const] : [],
  )
  return { fields: Object.fromEntries(fields), message: first.message }
}

const bodyOf = (body: Question['body']): RequestInit => {
  if (body === undefined) return {}
  return body instanceof FormData
    ? { body }
    : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}

/** Asks the server as whoever is signed in, and never throws. */
export const send = async ({ body, method, path }: Question): Promise<Sent> => {
  try {
    const response = await fetch(path, {
      cache: 'no-store',
      credentials: 'include',
      method,
      ...bodyOf(body),
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) return { isReached: true, refusal: refusalIn(answer) }
    return { answer: isNamed(answer) ? answer : {} }
  } catch {
    return { isReached: false, refusal: null }
  }
}
