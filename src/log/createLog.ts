import pino, { type Logger } from 'pino'

/** A log with a destination that is written in the background, and what empties it before the program ends. */
export interface OpenLog {
  log: Logger
  flush: () => void
}

const ENOUGH_TO_WRITE_BYTES = 4096
const WRITE_AT_LEAST_EVERY_MS = 250

/**
 * One JSON line per event to standard output. Lines are gathered for at most a quarter of a second, since a line written
 * at once costs more than a cached page; `flush` writes the rest, and an ordinary exit does so by itself.
 */
export const createLog = (level: string, destination: number | string = 1): OpenLog => {
  const stream = pino.destination({ dest: destination, minLength: ENOUGH_TO_WRITE_BYTES, sync: false })
  const timer = setInterval(() => stream.flush(), WRITE_AT_LEAST_EVERY_MS)
  timer.unref()
  const flush = (): void => {
    try {
      stream.flushSync()
    } catch {
      // The destination is not open yet or already closed: there is nothing left to write.
    }
  }
  process.once('exit', flush)
  return { log: pino({ level, base: undefined }, stream), flush }
}
