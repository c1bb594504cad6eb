import type { HistoryLinks, OnWritten } from '@streekwerk/payload-kit'
import type { Words } from '@streekwerk/payload-kit/pure'
import type { SQL } from 'drizzle-orm'
import type { Access, Payload, PayloadRequest } from 'payload'

type YesOrNo = (asked: { req: PayloadRequest }) => Promise<boolean> | boolean

/**
 * Who may do what; what is not said here nobody may. A query that an answer narrows itself by speaks of the fields of a KPI: `subjects`
 * are the documents it is of.
 */
export type KpiAccess = {
  /** Reads KPIs, their targets and what was measured. */
  read: Access
  /** Reads indicators. */
  readIndicators: Access
  /** Enters and submits what was measured, with evidence of it, and begins a correction of what counts. */
  measure: Access
  /** Approves what others submitted, and sends it back. */
  approve: Access
  /** Makes and changes KPIs and their targets, and locks periods. */
  define: YesOrNo
  /** Writes indicators. */
  maintain: YesOrNo
}

/** A way in which KPIs are taken together: subjects in groups, of which one may be in several. */
export type Grouping = {
  /** What the groups are, as `Themes`. */
  label: Words
  /**
   * A statement that answers rows of `subject` (the id of a subject) and `grouped` (the key of a group, as text); a subject without a group
   * is left out.
   */
  rows: (payload: Payload) => SQL
  /** What groups are called in a language, by their keys. */
  names: (asked: { keys: readonly string[]; req: PayloadRequest }) => Promise<ReadonlyMap<string, string>>
}

/** When reminders go out by mail, and where their links lead. */
export type ReminderOptions = {
  /** When is looked who is to have a digest, by the clock of the server; nobody gets two on a day. @default '7,27,47 7-9 * * 1-5' */
  cron?: string
  /** The queue of Payload's jobs in which that is done. Nothing happens until the host runs it. @default 'default' */
  queue?: string
  /** Where the house is found, for links in mail. @default the serverURL of the config */
  url?: string
  /** The language (nl or en) that the owner of an account reads. @default that of the default locale */
  language?: (account: Readonly<Record<string, unknown>>) => string | null | undefined
  /**
   * The address of a page of the house where an account is taken off these digests without signing in, which is where its field `choice`
   * becomes false. Mail programs show a button that posts there (RFC 8058). @default no such page
   */
  unsubscribe?: (asked: Readonly<{ account: string; choice: string }>) => string
}

/** Where a subject keeps from when until when it runs. */
export type SpanFields = {
  /** The field of the first day. */
  from: string
  /** The field of the last day. */
  until: string
}

/** What a results framework told of. */
export type ImportedDocs = {
  /** The ids of the indicators that were written, or stood as it told them already. */
  indicators: readonly string[]
  /** The same of its KPIs, and those of others whose indicator was changed. */
  kpis: readonly string[]
}

/** Options of {@link kpiTracking}. */
export type KpiTrackingOptions = {
  /** The collection whose documents have KPIs. */
  subject: string
  access: KpiAccess
  /** The upload collection of files that are evidence. @default no files */
  files?: string
  /** By what KPIs are taken together, beside all of them. @default none */
  rollUps?: Record<string, Grouping>
  /** The date fields of a subject, as paths (`period.start`), between which it runs; KPIs of it are measured within that. @default whenever */
  span?: SpanFields
  /** The collection of themes that an indicator can be put under. @default no themes */
  themes?: string
  /** How far from its target, as a share of the way there, a KPI is still on it, unless it says otherwise. @default 0.15 */
  margin?: number
  /** Where a day begins and ends, for which periods are over. @default 'UTC' */
  timeZone?: string
  /**
   * Told in its transaction that what counts of KPIs has changed, by those who show it elsewhere: steps are written past Payload, and no
   * hook of a collection hears of them. What it throws undoes the change. @default nobody is told
   */
  onCounted?: (asked: { kpis: readonly string[]; req: PayloadRequest }) => Promise<void>
  /**
   * Told in its transaction of each document that is written past Payload, of which no hook hears: steps of measurements and tables of
   * them, locks, the periods that follow from a KPI, and what goes with it. For those who keep a record of who changed what. What it throws
   * undoes the change. @default nobody is told
   */
  onWritten?: OnWritten
  /**
   * Where in the panel the history of a document is, for who may look at one: the view of a subject then leads to those of measurements.
   * Asked once for each look; `historyLinks` of `@streekwerk/payload-audit-trail` is one. @default it leads to none
   */
  historyLinks?: HistoryLinks
  /**
   * Done around the writing of a results framework, in its transaction, by those who show KPIs elsewhere: hooks hear of each document that
   * is written, and it is cheaper to look at all of them once `write` has answered which they are. It must call `write`, and let what that
   * throws go on. @default hooks alone are told
   */
  whileImporting?: (asked: { req: PayloadRequest; write: () => Promise<ImportedDocs> }) => Promise<void>
  /**
   * Sends people a digest of what they are to measure and to approve. It adds a task to Payload's jobs, and with it their tables.
   * @default no reminders
   */
  reminders?: ReminderOptions
  /**
   * Shows on the dashboard of the panel what is due and what waits to be approved; without it a host shows that in its own way, with
   * `readDue` and `readToApprove`.
   * @default true
   */
  dashboard?: boolean
  /** Where in the panel all KPIs are shown together, as `/kpis`, with a way there in the menu; `false` for nowhere. @default '/kpis' */
  overview?: string | false
  /** Keeps the collections, and drops the behaviour. @default false */
  disabled?: boolean
}
