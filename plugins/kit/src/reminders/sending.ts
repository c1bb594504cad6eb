import type { Payload } from 'payload'

import type { Unsubscribe } from './resolveReminders'

/** What decides how digests of a plugin are sent. */
export type Sending = Readonly<{
  /** The plugin, as it is called in a log. */
  plugin: string
  payload: Payload
  /** The collection in which is kept who got one. */
  digests: string
  /** The collection of accounts, and the field in which somebody says whether they want one. */
  users: string
  choice: string
  unsubscribe: Unsubscribe | null
  now: Date
  /** The day that it is where the house is (YYYY-MM-DD). */
  today: string
}>
