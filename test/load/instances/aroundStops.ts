import type { Failure } from '../failure'

/** How long after an instance stopped whoever asks may notice it, in milliseconds. */
export const GRACE_MS = 2000

/** A time at which whoever asks may notice that an instance is not there. */
export type Stop = Readonly<{ from: number; until: number }>

/** An instance that stops at a moment while another goes on. */
export const stopAt = (from: number): Stop => ({ from, until: from + GRACE_MS })

/** Failed requests, apart from those that were under way when an instance stopped, or begun while that may be noticed. */
export const aroundStops = (
  failures: readonly Failure[],
  stops: readonly Stop[],
): { around: readonly Failure[]; otherwise: readonly Failure[] } => {
  const isAround = (failure: Failure) =>
    stops.some(({ from, until }) => failure.until >= from && failure.at < until)
  return {
    around: failures.filter(isAround),
    otherwise: failures.filter((failure) => !isAround(failure)),
  }
}
