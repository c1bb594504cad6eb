import { todayIn } from '@streekwerk/payload-kit'
import type { Payload } from 'payload'

import { isWorkingDay } from '../domain/reminders/calendar'
import type { PanelPath } from '../panel/panelAddress'
import { panelAddress } from '../panel/panelAddress'
import { phasesPath } from '../panel/phasesPath'
import type { ResolvedOptions } from '../resolveOptions'
import { digestMail } from './digestMail'
import type { FoundReminder } from './foundReminder'
import { languageOf } from './languageOf'
import { readAddressees } from './readAddressees'
import { readDecisions } from './readDecisions'
import { readReminders } from './readReminders'
import type { Run } from './run'
import { beginRun } from './run'
import { claimDigest, forgetOldDigests, noteSent } from './sentDigests'
import type { Addressee, Told } from './tellOne'
import { tellOne } from './tellOne'

/** How many digests went out, and how many did not as the mail server refused them or something failed. */
export type SentDigests = { sent: number; failed: number }

const write = ({ options, payload, reminders, today }: Run, { account }: Addressee, told: Told) => {
  const at = (path: PanelPath) => `${reminders.url}${panelAddress(payload.config.routes.admin, path)}`
  return digestMail(told.digest, {
    account: at('/account'),
    language: languageOf(reminders, payload, account),
    pageOf: (subject) => at(phasesPath(options.subject, subject)),
    titles: told.titles,
    today,
  })
}

/** Hands a mail to the mail server. Whatever that answers may name the address: of a refusal only its code is logged. */
const deliver = async (
  { payload }: Run,
  { email, id }: Addressee,
  mail: ReturnType<typeof digestMail>,
): Promise<boolean> => {
  try {
    await payload.sendEmail({ to: email, ...mail })
    return true
  } catch (error) {
    const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
    payload.logger.error({
      code,
      msg: '[phase-checklists] a digest was not sent.',
      recipient: id,
      responseCode,
    })
    return false
  }
}

/** What somebody may have to be reminded of; it throws where a rule of the house does. */
type RemindersOf = (addressee: Addressee) => readonly FoundReminder[]

const sendOne = async (
  run: Run,
  addressee: Addressee,
  remindersOf: RemindersOf,
): Promise<keyof SentDigests | null> => {
  const told = await tellOne(run, addressee, remindersOf(addressee))
  if (told === null) return null
  const { now, payload, today } = run
  const claim = await claimDigest(payload, { day: today, now, recipient: addressee.account.id })
  if (claim === null) return null
  if (!(await deliver(run, addressee, write(run, addressee, told)))) return 'failed'
  await noteSent(payload, claim, now)
  return 'sent'
}

/** One person for whom something goes wrong, in a rule of the house say, stands in nobody else's way. */
const trySending = async (
  run: Run,
  addressee: Addressee,
  remindersOf: RemindersOf,
): Promise<keyof SentDigests | null> => {
  try {
    return await sendOne(run, addressee, remindersOf)
  } catch (error) {
    run.payload.logger.error({
      err: error,
      msg: '[phase-checklists] a digest failed.',
      recipient: addressee.id,
    })
    return 'failed'
  }
}

/**
 * Sends everybody the digest of the day who is to have one and has none yet. It may be called as often as one likes, and by several
 * instances at once: nobody gets two on a day, and what was refused is tried again after a quarter of an hour.
 */
export const sendDigests = async (
  options: ResolvedOptions,
  payload: Payload,
  now: Date,
): Promise<SentDigests> => {
  const count: SentDigests = { failed: 0, sent: 0 }
  const { isDisabled, reminders, timeZone } = options
  const today = todayIn(timeZone, now)
  if (reminders === null || isDisabled || !isWorkingDay(today)) return count
  await forgetOldDigests(payload, today)
  const run = await beginRun({ options, reminders }, payload, now)
  for await (const addressees of readAddressees(run)) {
    const owners = addressees.map(({ account }) => account.id)
    const found = await readReminders(run, owners)
    const decisionsOf = await readDecisions(run, addressees)
    const remindersOf: RemindersOf = ({ id }) => [
      ...found.filter(({ recipient }) => recipient === id),
      ...decisionsOf(id),
    ]
    for (const addressee of addressees) {
      const outcome = await trySending(run, addressee, remindersOf)
      if (outcome !== null) count[outcome] += 1
    }
  }
  return count
}
