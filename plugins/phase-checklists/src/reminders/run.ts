import { todayIn } from '@streekwerk/payload-kit'
import type { ResolvedReminders } from '@streekwerk/payload-kit/reminders'
import type { Payload } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import type { AskedDecision } from './askedDecisions'
import { askedDecisions } from './askedDecisions'
import type { Rule } from './readRules'
import { readRules } from './readRules'

/** One look at whom to send a digest: all that is the same for everybody. */
export type Run = Readonly<{
  options: ResolvedOptions
  reminders: ResolvedReminders
  payload: Payload
  now: Date
  today: string
  /** By the id of the item of the life cycle. */
  rules: ReadonlyMap<string, Rule>
  decisions: readonly AskedDecision[]
}>

/** Begins a look. */
export const beginRun = async (
  { options, reminders }: { options: ResolvedOptions; reminders: ResolvedReminders },
  payload: Payload,
  now: Date,
): Promise<Run> => ({
  options,
  reminders,
  payload,
  now,
  today: todayIn(options.timeZone, now),
  rules: await readRules(payload),
  decisions: await askedDecisions(payload),
})
