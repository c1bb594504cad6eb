import type { PayloadRequest } from 'payload'

import type { Words } from '../domain/locales/locales'

/** One line under a heading: a document, or something to do. */
export type DashboardRow = Readonly<{
  title: Words
  /** A path within the panel, starting with `/`. */
  href: string
  facts?: readonly Words[]
  warning?: Words | null
  progress?: Readonly<{ words: Words; max: number; value: number }> | null
  /** Of a step: whether it was taken. */
  isDone?: boolean
}>

/** What a part has to say: how many there are, the first of them, and where in the panel all of them stand. */
export type DashboardTopic = Readonly<{
  count: number
  rows: readonly DashboardRow[]
  all?: string
}>

/** A heading of the dashboard. */
export type DashboardBlock = Readonly<{ key: string; title: Words }>

/**
 * What one part of the program adds under a heading. `isFor` decides whether it is asked at all, so that a part for some is
 * never read for others; `read` looks with the rights of whoever asks (`overrideAccess: false`, `req`) and is bounded: a
 * limit, and as many queries for much as for little.
 */
export type DashboardPart = Readonly<{
  key: string
  /** The key of the heading it stands under. */
  block: string
  /** Left out when the title of the block says it. */
  title?: Words
  isFor: (req: PayloadRequest) => boolean | Promise<boolean>
  /** Null, or a count of zero, when there is nothing to say to this account. */
  read: (req: PayloadRequest) => Promise<DashboardTopic | null>
}>

/** The headings and what stands under them, each in the order of showing; a plugin appends to both. */
export type Dashboard = Readonly<{ blocks: readonly DashboardBlock[]; parts: readonly DashboardPart[] }>
