import type { PayloadRequest } from 'payload'

import { viewerOf } from '../access/viewer'
import type { Words } from '../domain/locales/locales'
import { sayTo } from '../hooks/sayTo'
import type { DashboardPart, DashboardRow, DashboardTopic } from './dashboard'
import { dashboardOf } from './dashboardOf'

/** How many lines of one topic are shown; where the others are is one link away. */
const ROWS_SHOWN = 6

/** A line as it is shown, in the language of whoever looks. */
export type ShownRow = Readonly<{
  title: string
  href: string
  facts: readonly string[]
  warning: string | null
  progress: Readonly<{ words: string; max: number; value: number }> | null
  isDone: boolean | null
}>

/** A topic as it is shown; null in place of its count and rows when it could not be read. */
export type ShownTopic = Readonly<{
  key: string
  title: string | null
  count: number | null
  rows: readonly ShownRow[] | null
  all: string | null
}>

/** A heading with what stands under it; one with nothing under it is not shown. */
export type ShownBlock = Readonly<{ key: string; title: string; topics: readonly ShownTopic[] }>

type Say = (words: Words) => string

const shownRow = (
  { facts = [], href, isDone, progress, title, warning }: DashboardRow,
  say: Say,
): ShownRow => ({
  facts: facts.map(say).filter((fact) => fact !== ''),
  href: href.startsWith('/') ? href : `/${href}`,
  isDone: isDone ?? null,
  progress: progress ? { ...progress, words: say(progress.words) } : null,
  title: say(title),
  warning: warning ? say(warning) : null,
})

const shownTopic = ({ all, count, rows }: DashboardTopic, say: Say): Omit<ShownTopic, 'key' | 'title'> => ({
  all: all !== undefined && rows.slice(0, ROWS_SHOWN).length < count ? all : null,
  count,
  rows: rows.slice(0, ROWS_SHOWN).map((row) => shownRow(row, say)),
})

/** Reads one part; what goes wrong in it stays in it. */
const readPart = async (
  req: PayloadRequest,
  { isFor, key, read, title }: DashboardPart,
): Promise<ShownTopic | null> => {
  const say: Say = (words) => sayTo(req, words)
  const head = { key, title: title === undefined ? null : say(title) }
  try {
    if (!(await isFor(req))) return null
    const topic = await read(req)
    return topic === null || topic.count === 0 ? null : { ...head, ...shownTopic(topic, say) }
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `[dashboard] part ${JSON.stringify(key)} could not be read` })
    return { ...head, all: null, count: null, rows: null }
  }
}

/**
 * The dashboard of whoever asks: each block that has something to say to this account, in order. Nothing at all for who is
 * nobody. The parts are read one after another, so that one visitor holds one connection.
 */
export const gatherDashboard = async (req: PayloadRequest): Promise<readonly ShownBlock[]> => {
  if (viewerOf(req) === null) return []
  const { blocks, parts } = dashboardOf(req.payload.config)
  const topics = new Map<string, ShownTopic[]>()
  for (const part of parts) {
    const topic = await readPart(req, part)
    if (topic !== null) topics.set(part.block, [...(topics.get(part.block) ?? []), topic])
  }
  return blocks.flatMap(({ key, title }) => {
    const under = topics.get(key)
    return under === undefined ? [] : [{ key, title: sayTo(req, title), topics: under }]
  })
}
