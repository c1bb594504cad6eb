import type { Words } from '../locales/locales'

/** A file system that the program writes to, in bytes. */
export type Disk = Readonly<{ of: 'backups' | 'data'; free: number; total: number }>

/** Something that did not go well, with why and what to do. The time is ISO 8601. */
export type Failure = Readonly<{ at: string; reason: Words }>

/** A job that the program does by itself: when it last went well, how often it failed, and the last time that it did. Times are ISO 8601. */
export type Job = Readonly<{
  slug: string
  succeededAt: string | null
  failed: number
  lastFailure: Failure | null
}>

/** A role of the database that visitors are served with. */
export type VisitorsRole = Readonly<{
  name: string
  /** Tables and views that it can read and that are none of the public pages. */
  readsBeyond: readonly string[]
  /** Tables that it can write. */
  writes: readonly string[]
}>

/** What an administrator can know of how the program runs. Times are ISO 8601, sizes bytes. */
export type Status = Readonly<{
  version: string
  node: string
  /** By how much the clock of the program differs from that of the database, and how long it must go on before terms end again. */
  clock: Readonly<{ offsetSeconds: number; waitSeconds: number }>
  database: Readonly<{ version: string; bytes: number; migration: string }>
  disks: readonly Disk[]
  jobs: readonly Job[]
  /** Whether mail goes to a server, and how the last one that went there fared. */
  mail: Readonly<{ isSent: boolean; lastFailure: Failure | null; lastSentAt: string | null }>
  backups: Readonly<{
    isOff: boolean
    isEncrypted: boolean
    /** With some of the files that rows name and that were not there. */
    lastSuccess: Readonly<{
      at: string
      bytes: number
      missing: readonly string[]
      missingCount: number
    }> | null
    lastFailure: Failure | null
  }>
  sealing: Readonly<{ sealed: number; unsealed: number; waitingSeconds: number | null }>
  /** Of how many the term ends within thirty days: of contacts, of who sent an idea, and of consent for a picture. */
  terms: Readonly<{ contacts: number; ideas: number; pictures: number }>
  /** How many are still kept although their term or consent has ended: contacts and senders of ideas together, and pictures. */
  over: Readonly<{ people: number; pictures: number }>
  /** The bucket that uploads are kept in, null where that is a folder; and whether it answers. */
  uploads: Readonly<{ bucket: string | null; isReached: boolean }>
  visitors: readonly VisitorsRole[]
}>
