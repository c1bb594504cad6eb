import type { PayloadRequest } from 'payload'

import { todayIn } from '../read/days'
import { idOf } from '../read/idOf'
import { mayForWhich } from '../read/mayFor'
import type { FoundReminder } from './foundReminder'
import type { Run } from './run'

/** The gates at which a decision is asked for that somebody may take. */
export const decisionReminders = async (
  { asked, options }: Run,
  req: PayloadRequest,
  recipient: string,
): Promise<readonly FoundReminder[]> => {
  const subjects = asked.flatMap(({ subject }) => idOf(subject) ?? [])
  const theirs = await mayForWhich(req, options.access.decide, subjects)
  return asked.flatMap(({ askedAt, id, subject: stored }) => {
    const [at, subject] = [new Date(String(askedAt)), idOf(stored) ?? '']
    if (!theirs.has(subject)) return []
    return [
      {
        kind: 'decision' as const,
        id: String(id),
        subject,
        recipient,
        on: todayIn(options.timeZone, at),
        askedAt: at.toISOString(),
        check: null,
        isSettled: false,
        key: null,
        // Of other trails nothing was read.
        state: 'running' as const,
        title: {},
      },
    ]
  })
}
