type Going<Answer> = (isOver: () => boolean) => Promise<Answer>

/**
 * Does the work while others go on beside it, who are told when it is over and waited for. Where one of them fails the work is told that it
 * is over, and all of it fails.
 */
export const beside = async <Answer>(
  others: readonly Going<unknown>[],
  work: Going<Answer>,
): Promise<Answer> => {
  let over = false
  const isOver = () => over
  const end = () => {
    over = true
  }
  const working = work(isOver)
  const all = [working, ...others.map((other) => other(isOver))]
  const failed = Promise.all(all)
  // Listened to from the start: an error that nobody waits for yet would end the process.
  failed.catch(end)
  await working.finally(end).catch(() => undefined)
  await Promise.allSettled(all)
  await failed
  return working
}
