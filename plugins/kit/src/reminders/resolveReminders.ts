import { Cron } from 'croner'
import type { Config } from 'payload'

import { refuseOption } from '../refuseOption'

/** When reminders go out by mail, and where their links lead; what a host leaves out is filled in. */
export type ReminderChoices = Readonly<{
  cron?: string
  queue?: string
  url?: string
  language?: (account: Readonly<Record<string, unknown>>) => string | null | undefined
  unsubscribe?: Unsubscribe
}>

/** The address of a page where an account is taken off digests without signing in; the digests are known by the field of the choice. */
export type Unsubscribe = (asked: Readonly<{ account: string; choice: string }>) => string

/** How reminders are sent; the address has no slash at its end. */
export type ResolvedReminders = Readonly<{
  cron: string
  queue: string
  url: string
  language: NonNullable<ReminderChoices['language']>
  unsubscribe: Unsubscribe | null
}>

const isCron = (cron: string): boolean => {
  try {
    // As Payload's jobs read it.
    return new Cron(cron, { paused: true, sloppyRanges: true }).nextRun() !== null
  } catch {
    return false
  }
}

const isAddress = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)

/** Fills in what was left out of the reminders, and refuses at boot what cannot work. */
export const resolveReminders = (
  {
    cron = '7,27,47 7-9 * * 1-5',
    language = () => null,
    queue = 'default',
    unsubscribe,
    url,
  }: ReminderChoices,
  { serverURL = '' }: Pick<Config, 'serverURL'>,
  plugin: string,
): ResolvedReminders => {
  const refuse = (problem: string): never => refuseOption(plugin, problem)
  if (!isCron(cron)) refuse(`reminders.cron: "${cron}" is no time: write one as '7 7 * * 1-5'.`)
  if (queue === '') refuse('reminders.queue: a queue has a name.')
  const address = url ?? serverURL
  if (!isAddress(address))
    refuse(
      `reminders.url: mail has links to the house, and "${address}" is no address: set it, or serverURL.`,
    )
  return { cron, language, queue, unsubscribe: unsubscribe ?? null, url: address.replace(/\/+$/, '') }
}
