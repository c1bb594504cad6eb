import type { Words } from '@streekwerk/payload-kit/pure'

import type { Reminder } from '../domain/reminders/reminder'

/** A reminder with what is told of it and where it is found. */
export type FoundReminder = Reminder &
  Readonly<{
    subject: string
    /** The key of the item it is of, or null where it is of no item. */
    key: string | null
    /** What is to be done, by language; empty where the subject says it all. */
    title: Words
  }>
