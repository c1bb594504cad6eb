/** Does something with each of these, no more than so many at the same moment; the answers come in the order of what they are of. */
export const atOnce = async <Each, Answer>(
  all: readonly Each[],
  atMost: number,
  work: (each: Each) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const answers = new Map<number, Answer>()
  const left = all.entries()
  const workOff = async (): Promise<void> => {
    for (const [place, each] of left) answers.set(place, await work(each))
  }
  await Promise.all(Array.from({ length: Math.min(atMost, all.length) }, workOff))
  return [...answers].sort(([a], [b]) => a - b).map(([, answer]) => answer)
}
