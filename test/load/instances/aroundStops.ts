import type { Failure } from './balancer'

/** How long after an instance stopped, and before, whoever asks may notice it, in milliseconds. */
export const GRACE_MS = 2000

/** Failed requests, apart from those that were begun within two seconds of a moment at which an instance stopped. */
export const aroundStops = (
  failures: readonly Failure[],
  stops: readonly number[],
): { around: readonly Failure[]; otherwise: readonly Failure[] } => {
  const isAround = ({ at }: Failure) => stops.some((stop) => Math.abs(at - stop) < GRACE_MS)
  return {
    around: failures.filter(isAround),
    otherwise: failures.filter((failure) => !isAround(failure)),
  }
}
