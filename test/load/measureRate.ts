import autocannon from 'autocannon'

import { processorSeconds } from './processCost'

/** How fast a server answered, and what an answer cost it. */
export interface Rate {
  perSecond: number
  /** Processor microseconds an answer; undefined where the system does not tell. */
  microseconds?: number
}

export const CONNECTIONS = 16
export const SECONDS = 4

/** Asks one address for some seconds over 16 connections; an answer other than 2xx makes the measurement worthless. */
export const measureRate = async (
  url: string,
  pid: number,
  headers: Record<string, string> = {},
): Promise<Rate> => {
  const before = processorSeconds(pid)
  const { errors, non2xx, requests } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    headers,
  })
  const after = processorSeconds(pid)
  if (errors + non2xx > 0)
    throw new Error(`${url} did not answer ${errors + non2xx} of ${requests.total} requests well.`)
  const used = before === undefined || after === undefined ? undefined : after - before
  return {
    perSecond: requests.average,
    microseconds: used === undefined ? undefined : (used / requests.total) * 1e6,
  }
}

const middle = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The middle of several measurements. */
export const middleRate = (rates: Rate[]): Rate => {
  const costs = rates.flatMap(({ microseconds }) => (microseconds === undefined ? [] : [microseconds]))
  return {
    perSecond: middle(rates.map(({ perSecond }) => perSecond)),
    microseconds: costs.length > 0 ? middle(costs) : undefined,
  }
}
