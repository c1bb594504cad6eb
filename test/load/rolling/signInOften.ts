import { setTimeout as pause } from 'node:timers/promises'

import type { Balancer } from '../instances/balancer'

const EVERY_MS = 5000

/** Somebody who signs in. */
export type Account = Readonly<{ email: string; password: string }>

type User = { user: { email: string } | null }

/**
 * Signs somebody in again and again with whichever instance is asked, and asks another who that is; answers what was wrong with it other
 * than that a request failed.
 */
export const signInOften = async (
  balancer: Balancer,
  account: Account,
  isDone: () => boolean,
): Promise<string[]> => {
  const wrong: string[] = []
  const body = JSON.stringify(account)
  for (let turn = 0; !isDone(); turn += 1) {
    if (turn > 0) await pause(EVERY_MS)
    const headers = { 'Content-Type': 'application/json' }
    const answer = await balancer.ask('/api/users/login', { body, headers, method: 'POST' })
    if (!answer?.ok) continue
    const { token } = (await answer.json()) as { token: string }
    const me = await balancer.ask('/api/users/me', { headers: { Authorization: `JWT ${token}` } })
    if (!me?.ok) continue
    const { user } = (await me.json()) as User
    if (user?.email !== account.email) wrong.push(`${account.email} signed in as ${user?.email ?? 'nobody'}`)
  }
  return wrong
}
