import type { PayloadRequest } from 'payload'

import { textIn } from './plain'

/** What somebody is called that day: the account may go, and who approved is history. */
export const nameOf = ({ user }: PayloadRequest): string => {
  const { email, name } = (user ?? {}) as { email?: unknown; name?: unknown }
  return textIn(name) || textIn(email)
}
