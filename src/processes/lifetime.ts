import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** How long an unfinished step may take to come to an end by itself, and how long each thing may take to close. */
const PATIENCE_MS = 5000
const CLOSE_LIMIT_MS = 45_000
const FORCED_EXIT_CODE = 130
const LOOK_EVERY_MS = 500

type Closer = { close: () => Promise<void>; closeNow?: () => void }

/** The life of a program that runs until it is told to end. */
export type Lifetime = {
  /** Aborted when the end was asked for; give it to what can be broken off. */
  ending: AbortSignal
  /** Things are closed in the opposite order of being opened; `closeNow` is for a second signal, and must not wait. */
  onEnd: (closer: Closer) => void
  /** Breaks off what was going on when the end was asked for; call between steps. */
  refuseWhenEnding: () => void
  /** Does the work, keeps the program alive until a signal or a fault, closes everything, and answers the exit code. */
  run: (work: () => Promise<void>) => Promise<number>
}

class Ending extends Error {}

const within = async (work: Promise<unknown>, limitMs: number) => {
  await Promise.race([work.catch(() => undefined), pause(limitMs, undefined, { ref: false })])
}

/**
 * npm tells the shell it started, and that shell ends without telling the program: the program notices by being left to
 * another parent. Started in any other way it lives on as a service does.
 */
const heldByNpm = (onLeft: () => void): NodeJS.Timeout | undefined => {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) onLeft()
  }, LOOK_EVERY_MS).unref()
}

/** Makes the lifetime of this process; `tell` gets the lines for people. */
export const createLifetime = (tell: (line: string) => void): Lifetime => {
  const controller = new AbortController()
  const closers: Closer[] = []
  let exitCode = 0
  const onSignal = () => {
    if (controller.signal.aborted) {
      for (const { closeNow } of closers) closeNow?.()
      process.exit(FORCED_EXIT_CODE)
    }
    tell('▸ Stopping … (once more to stop at once)')
    controller.abort()
  }
  const onFault = (error: unknown) => {
    console.error(error)
    exitCode = 1
    controller.abort()
  }
  const close = async () => {
    for (const closer of closers.toReversed()) {
      await within(
        closer.close().catch((error: unknown) => {
          console.error(error)
          exitCode = 1
        }),
        CLOSE_LIMIT_MS,
      )
    }
  }
  const run = async (work: () => Promise<void>) => {
    for (const name of SIGNALS) process.on(name, onSignal)
    const leash = heldByNpm(() => {
      if (!controller.signal.aborted) onSignal()
    })
    process.on('uncaughtException', onFault)
    const ended = controller.signal.aborted ? undefined : once(controller.signal, 'abort')
    const working = work()
    try {
      await Promise.race([working, ended])
      if (!controller.signal.aborted) await ended
      await within(working, PATIENCE_MS)
    } finally {
      // After a failure too: what is still under way beside the work is broken off.
      controller.abort()
      await close()
      clearInterval(leash)
      for (const name of SIGNALS) process.off(name, onSignal)
      process.off('uncaughtException', onFault)
    }
    return exitCode
  }
  return {
    ending: controller.signal,
    onEnd: (closer) => closers.push(closer),
    refuseWhenEnding: () => {
      if (controller.signal.aborted) throw new Ending('The program is ending.')
    },
    run,
  }
}
