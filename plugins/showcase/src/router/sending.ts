import type { Request as ExpressRequest, Response } from 'express'

import { splitUrl } from '../domain/splitUrl'
import { areTouched, type Trace } from '../domain/tracing/traces'
import { readAsOf } from '../reader/readAsOf'
import type { RowReader } from '../reader/rowReader'
import { traceReads } from '../reader/traceReads'
import type { Painter } from '../sharing/createPainter'
import { dayAt, endOfDay } from '../site/days'
import type { Site } from '../site/site'
import type { Assets } from '../theme/assets'
import type { Drawing } from './drawing'
import { renderDrawing } from './renderDrawing'
import type { Stamp } from './routeTable'

/** What every answer is made with. */
export type Parts = { assets: Assets; paintShare: Painter; reader: RowReader; site: Site; stamp: Stamp }

/** Nothing may run, nothing may come from elsewhere, nobody may frame it. What looks at a page for its author reads robots.txt as the page would. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const LONGEST_URL = 2000

/** What is asked for, or null when no page of ours has such an address. */
export const readTarget = (url: string): { path: string; query: URLSearchParams } | null => {
  const { path, search } = splitUrl(url)
  if (url.length > LONGEST_URL || !/^\/[a-z0-9/._-]*$/.test(path)) return null
  return { path, query: new URLSearchParams(search) }
}

/** Until when an answer that is made of public rows holds, which is known once it is made, and what it is made from. */
export type Holding = { until: () => Date | null; traces: ReadonlySet<Trace> }

/** What an answer was made from, for who keeps it: whether changes that the database tells of touch it, and how much that takes to remember. */
const madeFrom = (traces: ReadonlySet<Trace>) => ({
  bytes: [...traces].reduce((sum, { length }) => sum + length, 0) * 2,
  isTouchedBy: (changes: readonly string[]): boolean => areTouched(traces, changes),
})

/** Lets an answer be kept: by its address, so only under the one that it gives itself, as long as what it is made from stays. */
export const keep = (
  req: ExpressRequest,
  res: Response,
  address: string,
  { traces, until }: Holding,
): void => {
  if (req.originalUrl === address) res.locals.cacheable = true
  res.locals.madeFrom = madeFrom(traces)
  const end = until()
  if (end) res.locals.visibleUntil = end.getTime()
}

/** Begins an answer: with a reader that remembers what it was asked, and tells what may be told today. */
export const beginAnswer = async <Made extends Pick<Parts, 'reader'>>(
  parts: Made,
): Promise<Holding & { parts: Made }> => {
  const { reader: tracing, traces } = traceReads(parts.reader)
  // Asked first: a change of what may be seen after this moment must still end the answer.
  const [now, change] = [new Date(), await tracing.nextChange()]
  const { isEarly, reader } = readAsOf(tracing, dayAt(now))
  const until = (): Date | null => {
    // What is not told yet today may be told tomorrow.
    const ends = [...(change ? [change] : []), ...(isEarly() ? [endOfDay(now)] : [])]
    return ends.length === 0 ? null : new Date(Math.min(...ends.map((end) => end.getTime())))
  }
  return { parts: { ...parts, reader }, traces, until }
}

/** Lets pages of other sites read an answer: what programs may read is for the programs of all. */
export const openToAll = (res: Response): Response =>
  res.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Content-Location, ETag, Link',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })

/** Sends a page whole. */
export const sendPage = (
  res: Response,
  drawing: Drawing,
  { assets }: Pick<Parts, 'assets'>,
  status = 200,
): void => {
  const own = res.getHeader('Content-Security-Policy')
  if (own === undefined) res.set('Content-Security-Policy', POLICY)
  res.status(status).type('html').send(renderDrawing(drawing, assets))
}
