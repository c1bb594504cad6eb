import type { TrailState } from '../trail/trail'

/** Of what somebody is reminded: an item or a condition of theirs, a waiver they asked for, or a decision that is theirs to take. */
export const reminderKinds = ['item', 'condition', 'waiver', 'decision'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** Something that a person may have to be reminded of. */
export type Reminder = Readonly<{
  kind: ReminderKind
  id: string
  /** Whose it is. */
  recipient: string
  /** The day (YYYY-MM-DD) it is due; of a waiver its last one, of a decision the one on which it was asked for. */
  on: string
  /** When a decision was asked for, to the moment (ISO 8601); of the rest nothing. */
  askedAt: string | null
  /** Where the subject as a whole stands. */
  state: TrailState
  /** Whether it is asked still; of a waiver, whether it would be missed. */
  isAsked: boolean
}>
