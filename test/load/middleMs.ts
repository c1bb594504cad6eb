const [WARM, TURNS] = [20, 21]

/** How long some computing takes in the middle of many times, in milliseconds, once it is warm. */
export const middleMs = (work: () => unknown): number => {
  const times: number[] = []
  for (let turn = 0; turn < WARM + TURNS; turn += 1) {
    const began = performance.now()
    work()
    times.push(performance.now() - began)
  }
  const counted = times.slice(WARM).sort((a, b) => a - b)
  return counted[Math.floor(TURNS / 2)] ?? Number.NaN
}
