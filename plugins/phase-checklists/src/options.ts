import type { HistoryLinks, OnWritten } from '@streekwerk/payload-kit'
import type { Words } from '@streekwerk/payload-kit/pure'
import type { Access, PayloadRequest } from 'payload'

/** What a check found: whether it is so, and in words why. */
export type CheckFinding = { met: boolean; because: Words }

/** A check of the host: it looks in the records of a subject whether something is so. */
export type Check = {
  /** What it looks at, as editors of a life cycle choose it. */
  label: Words
  /**
   * Looks whether it is so for the document with this id; may read anything, and is never asked to change anything. One that
   * throws, or does not answer within ten seconds, counts as not met. Up to four look at once, and all of one look are asked with one and the same object:
   * what several of them read can be kept by it, in a WeakMap. Without it the check is declared for a part that is not there yet, and answers "not available yet". @default declared for later
   */
  run?: (asked: { req: PayloadRequest; subject: string }) => Promise<CheckFinding>
}

/**
 * Who may do what; what is not said here nobody may. A query that an answer narrows itself by speaks of the field `subject`, which all
 * that the plugin keeps of a subject has.
 */
export type PhaseAccess = {
  /** Reads checklists, trails and reviews. */
  read: Access
  /** Answers items and asks for waivers. */
  answer: Access
  /** Approves waivers that others asked for, and withdraws any. */
  waive: Access
  /** Decides at a gate. */
  decide: Access
  /** Starts the subject with this id on a life cycle, and moves it to a newer version. Yes or no: of what has not started nothing is kept that a query could be asked of. */
  start: (asked: { req: PayloadRequest; subject: string }) => Promise<boolean> | boolean
  /** Reads life cycles and their items; a query speaks of fields of a life cycle. Of a subject's own phases whoever may `read` is told without. */
  readLifeCycles: Access
  /** Writes life cycles. */
  maintain: (asked: { req: PayloadRequest }) => Promise<boolean> | boolean
}

/** When reminders go out by mail, and where their links lead. */
export type ReminderOptions = {
  /**
   * When is looked who is to have a digest, by the clock of the server. Nobody gets two on a day: to look a few times in a morning
   * makes good what a mail server refused. @default '7,27,47 7-9 * * 1-5'
   */
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

/** Options of {@link phaseChecklists}. */
export type PhaseChecklistsOptions = {
  /** The collection whose documents go through phases. */
  subject: string
  access: PhaseAccess
  /** What can answer an item without a person, by name. @default none */
  checks?: Record<string, Check>
  /** The upload collection of files that are evidence. @default no files */
  files?: string
  /** Collections whose documents can be evidence. @default none */
  records?: readonly string[]
  /**
   * Told in its transaction of each document that is written past Payload, of which no hook hears: items of a subject that are made, given
   * to somebody or follow a newer version, and life cycles that are brought along, copied or deleted with their items. For those who keep
   * a record of who changed what. What it throws undoes the change. @default nobody is told
   */
  onWritten?: OnWritten
  /**
   * Where in the panel the history of a document is, for who may look at one: the view of a subject then leads to those of items, waivers and reviews.
   * Asked once for each look; `historyLinks` of `@streekwerk/payload-audit-trail` is one. @default it leads to none
   */
  historyLinks?: HistoryLinks
  /** Where a day begins and ends, for what is due and what expires. @default 'UTC' */
  timeZone?: string
  /** Sends people a digest of what is theirs and due. It adds a task to Payload's jobs, and with it their tables. @default no reminders */
  reminders?: ReminderOptions
  /** Shows on the dashboard of the panel what awaits somebody; without it a host shows that in its own way, with `readMine` and `readWaiting`. @default true */
  dashboard?: boolean
  /** Keeps the collections, and drops the behaviour. @default false */
  disabled?: boolean
}
