/** What is thrown where too many are waiting already. */
export class TooBusy extends Error {}

/** Lets so many do their work at once, and so many wait for it; whoever comes then is told that it is too busy. */
export const atMost = (working: number, waiting: number) => {
  let busy = 0
  const queue: (() => void)[] = []
  const enter = async (): Promise<void> => {
    if (busy < working) {
      busy += 1
      return
    }
    if (queue.length >= waiting) throw new TooBusy('too many are waiting')
    await new Promise<void>((turn) => queue.push(turn))
  }
  // The place passes to who waited longest, so that nobody can slip in between.
  const leave = (): void => {
    const next = queue.shift()
    if (next) next()
    else busy -= 1
  }
  return async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
