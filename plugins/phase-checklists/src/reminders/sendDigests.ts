import type { PanelPath } from '@streekwerk/payload-kit'
import { panelAddress, todayIn } from '@streekwerk/payload-kit'
import type { Addressee, LookAfter, Mail, SentDigests } from '@streekwerk/payload-kit/reminders'
import { languageOf, sendDigests as send } from '@streekwerk/payload-kit/reminders'
import type { Payload } from 'payload'

import { phasesPath } from '../panel/phasesPath'
import type { ResolvedOptions } from '../resolveOptions'
import { DIGEST_CHOICE, slugs } from '../slugs'
import { digestMail } from './digestMail'
import { readDecisions } from './readDecisions'
import { readReminders } from './readReminders'
import type { Run } from './run'
import { beginRun } from './run'
import type { Told } from './tellOne'
import { tellOne } from './tellOne'

const write = ({ options, payload, reminders, today }: Run, { account, id }: Addressee, told: Told): Mail => {
  const at = (path: PanelPath) => `${reminders.url}${panelAddress(payload.config.routes.admin, path)}`
  return digestMail(told.digest, {
    account: at('/account'),
    language: languageOf(reminders, payload, account),
    pageOf: (subject) => at(phasesPath(options.subject, subject)),
    titles: told.titles,
    today,
    unsubscribe: reminders.unsubscribe?.({ account: id, choice: DIGEST_CHOICE }) ?? null,
  })
}

const lookAfter =
  (run: Run): LookAfter =>
  async (addressees) => {
    const owners = addressees.map(({ account }) => account.id)
    const found = await readReminders(run, owners)
    const decisionsOf = await readDecisions(run, addressees)
    return async (addressee) => {
      const { id } = addressee
      const theirs = [...found.filter(({ recipient }) => recipient === id), ...decisionsOf(id)]
      const told = await tellOne(run, addressee, theirs)
      return told && (() => write(run, addressee, told))
    }
  }

/** Sends everybody the digest of the day of what is theirs, as {@link send} does. */
export const sendDigests = async (
  options: ResolvedOptions,
  payload: Payload,
  now: Date,
): Promise<SentDigests> => {
  const { isDisabled, reminders, timeZone, users } = options
  if (reminders === null || isDisabled) return { failed: 0, sent: 0 }
  return send(
    {
      choice: DIGEST_CHOICE,
      digests: slugs.digests,
      now,
      payload,
      plugin: 'phase-checklists',
      today: todayIn(timeZone, now),
      unsubscribe: reminders.unsubscribe,
      users,
    },
    async () => lookAfter(await beginRun({ options, reminders }, payload, now)),
  )
}
