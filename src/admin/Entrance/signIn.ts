import type { Fallbacks } from '../call/ask'
import { refusalIn } from '../call/refusalIn'

/** What came of signing in: it was done, a code is asked for, or it was refused. */
export type SignedIn =
  | { because: null; is: 'asked' | 'done' }
  | { because: string; is: 'refused' }
  | { because: string; is: 'wrongCode' }

type Answer = { errors?: { data?: { secondFactor?: unknown } }[] }

/** Signs in with a password, and with a code where one was typed. */
export const signIn = async (
  path: string,
  body: Readonly<{ code?: string; email: string; password: string }>,
  { failed, unreachable }: Fallbacks,
): Promise<SignedIn> => {
  try {
    const response = await fetch(path, {
      body: JSON.stringify(body),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    if (response.ok) return { because: null, is: 'done' }
    const { errors } = (await response
      .clone()
      .json()
      .catch(() => ({}))) as Answer
    const step = errors?.[0]?.data?.secondFactor
    if (step === 'asked') return { because: null, is: 'asked' }
    const because = await refusalIn(response, failed)
    return { because, is: step === 'wrong' ? 'wrongCode' : 'refused' }
  } catch {
    return { because: unreachable, is: 'refused' }
  }
}
