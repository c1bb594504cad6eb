import type { ChildProcess } from 'node:child_process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const GRACE_MS = 15_000

type Leash = {
  /** How long all of them may take to end by themselves. @default 15000 */
  graceMs?: number
  limitMs: number
  /** Told when the time is up. */
  onLate: () => void
}

const tell = ({ pid }: ChildProcess, signal: NodeJS.Signals): void => {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // They ended by themselves in the meantime.
  }
}

/**
 * Ends a child that leads a process group, with all that it started in that group, when its time is up: it is asked to, so that what it
 * started elsewhere is ended too, and made to after that. What this program is told to do by a signal the group is told as well. Answers
 * what lets it go.
 */
export const leashGroup = (
  child: ChildProcess,
  { graceMs = GRACE_MS, limitMs, onLate }: Leash,
): (() => void) => {
  let grace: NodeJS.Timeout | undefined
  const limit = setTimeout(() => {
    onLate()
    tell(child, 'SIGTERM')
    grace = setTimeout(() => tell(child, 'SIGKILL'), graceMs)
  }, limitMs)
  const letGo = () => {
    clearTimeout(limit)
    clearTimeout(grace)
    for (const name of SIGNALS) process.off(name, passOn)
  }
  const passOn = (name: NodeJS.Signals) => {
    tell(child, name)
    letGo()
    // The end that it would have come to without somebody who listens.
    process.kill(process.pid, name)
  }
  for (const name of SIGNALS) process.on(name, passOn)
  return letGo
}
