import type { PanelPath } from '@streekwerk/payload-kit'
import { connectionOf, listed, localeIn, panelAddress, tableOf, todayIn } from '@streekwerk/payload-kit'
import type { Addressee, LookAfter, ResolvedReminders, SentDigests } from '@streekwerk/payload-kit/reminders'
import { languageOf, sendDigests as send } from '@streekwerk/payload-kit/reminders'
import { sql } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

import { DAYS_AHEAD, digestFor } from '../domain/reminders/digest'
import { kpisHref } from '../panel/kpisHref'
import { findDue } from '../read/readDue'
import { countLike } from '../read/readKpi'
import { findToApprove } from '../read/readToApprove'
import type { ResolvedOptions } from '../resolveOptions'
import { DIGEST_CHOICE, slugs } from '../slugs'
import { duePeriodRows } from '../tables/due'
import type { Writing } from './digestMail'
import { digestMail } from './digestMail'

/** So many are looked at for one person: more is told as a number. */
const AT_MOST = 500

type Run = Readonly<{
  options: ResolvedOptions
  payload: Payload
  reminders: ResolvedReminders
  today: string
}>

/** The accounts among these that answer for a KPI of which something is due, in one statement for all of them. */
const readOwing = async (
  { payload, today }: Run,
  addressees: readonly Addressee[],
): Promise<ReadonlySet<string>> => {
  const [first] = addressees
  if (!first) return new Set()
  const { column } = tableOf(payload, slugs.kpis)
  const ids = listed(addressees.map(({ account }) => account.id))
  const rows = duePeriodRows(payload, {
    isTheirs: () => sql`${column('responsible')} in (${ids})`,
    through: null,
    today,
  })
  const connection = await connectionOf(first.req)
  const found = await connection.execute(sql`select distinct responsible from (${rows}) due`)
  return new Set(found.rows.map(({ responsible }) => String(responsible)))
}

/** A request of theirs that reads what KPIs are called in the language that they are written to. */
const reading = ({ payload }: Run, { req }: Addressee, language: string): PayloadRequest => {
  const { localization } = payload.config
  const locale = localization ? localeIn(language, localization.localeCodes) : null
  return locale === null ? req : Object.assign(req, { locale })
}

const writingFor = ({ options, payload, reminders }: Run): Pick<Writing, 'account' | 'pageOf'> => {
  const adminRoute = payload.config.routes.admin
  const at = (path: PanelPath): string => `${reminders.url}${panelAddress(adminRoute, path)}`
  return {
    account: at('/account'),
    pageOf: (kpi, subject) =>
      subject === null
        ? at(options.overview ?? '/')
        : `${reminders.url}${kpisHref({ adminRoute, collection: options.subject }, subject, kpi.id)}`,
  }
}

/**
 * What is due is told to who answers for the KPI and may measure it, what was submitted to all who may approve it and did not submit it.
 */
const lookAfter =
  (run: Run): LookAfter =>
  async (addressees) => {
    const { options, payload, reminders, today } = run
    const owing = await readOwing(run, addressees)
    const [first] = addressees
    const submitted = first
      ? await countLike(first.req, slugs.measurements, { state: { equals: 'submitted' } })
      : 0
    return async (addressee) => {
      const language = languageOf(reminders, payload, addressee.account)
      const req = reading(run, addressee, language)
      const finding = { daysAhead: DAYS_AHEAD, isMineOnly: true, limit: AT_MOST, today }
      const due = owing.has(addressee.id) ? await findDue(req, options, finding) : null
      const waiting = submitted > 0 ? await findToApprove(req, options, AT_MOST) : null
      const told = { approvals: waiting?.docs ?? [], due: due?.docs ?? [] }
      const digest = digestFor(addressee, told, today)
      const overdue = due?.overdue ?? 0
      const unsubscribe = reminders.unsubscribe?.({ account: addressee.id, choice: DIGEST_CHOICE }) ?? null
      const counts = { approvals: waiting?.count ?? 0, overdue, soon: (due?.count ?? 0) - overdue }
      return (
        digest && (() => digestMail(digest, { ...writingFor(run), counts, language, today, unsubscribe }))
      )
    }
  }

/** Sends everybody the digest of the day of what they are to measure and to approve, as {@link send} does. */
export const sendDigests = async (
  options: ResolvedOptions,
  payload: Payload,
  now: Date,
): Promise<SentDigests> => {
  const { isDisabled, reminders, timeZone, users } = options
  if (reminders === null || isDisabled) return { failed: 0, sent: 0 }
  const today = todayIn(timeZone, now)
  return send(
    {
      choice: DIGEST_CHOICE,
      digests: slugs.digests,
      now,
      payload,
      plugin: 'kpi-tracking',
      today,
      unsubscribe: reminders.unsubscribe,
      users,
    },
    () => Promise.resolve(lookAfter({ options, payload, reminders, today })),
  )
}
