import cliProgress from 'cli-progress'

/** Where a progress is shown. */
export type ProgressOutput = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>

/** Tells how far a long piece of work is. */
export interface Progress {
  readonly end: () => void
  readonly update: (done: number) => void
}

const LINE_EVERY_MS = 5000

const bar = (out: ProgressOutput, title: string, total: number): Progress => {
  const shown = new cliProgress.SingleBar({
    clearOnComplete: false,
    format: `${title} {bar} {value}/{total} · {duration_formatted} · ETA {eta_formatted}`,
    hideCursor: true,
    stream: out as NodeJS.WriteStream,
    // The command handles Ctrl-C itself: it rolls back first.
    gracefulExit: false,
  })
  shown.start(total, 0)
  return { end: () => shown.stop(), update: (done) => shown.update(done) }
}

const lines = (out: ProgressOutput, title: string, total: number): Progress => {
  const began = performance.now()
  let told = began
  let last = 0
  const tell = (done: number) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    out.write(`${title}: ${done}/${total} (${seconds} s)\n`)
  }
  return {
    end: () => tell(last),
    update: (done) => {
      last = done
      if (performance.now() - told < LINE_EVERY_MS) return
      told = performance.now()
      tell(done)
    },
  }
}

/** A bar on a terminal, and now and then a line in a log. */
export const startProgress = (out: ProgressOutput, title: string, total: number): Progress =>
  (out.isTTY ? bar : lines)(out, title, total)
