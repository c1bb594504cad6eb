/** Asks one page and answers how long its last byte took, in milliseconds; anything but 200 makes a measurement worthless. */
export const timeOf = async (url: string): Promise<number> => {
  const began = performance.now()
  const response = await fetch(url)
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`)
  return performance.now() - began
}

/** Asks each of these pages once, some clients at a time, and answers how long each took. */
export const askAll = async (
  url: string,
  addresses: readonly string[],
  clients: number,
): Promise<number[]> => {
  const left = [...addresses]
  const times: number[] = []
  const client = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) times.push(await timeOf(url + next))
  }
  await Promise.all(Array.from({ length: clients }, client))
  return times
}

/** Asks pages in turn, some clients at a time, until the moment given by `performance.now()`, or it is over; answers how many were asked. */
export const askUntil = async (
  url: string,
  addressOf: (turn: number) => string,
  { clients, isOver = () => false, until }: { clients: number; isOver?: () => boolean; until: number },
): Promise<number> => {
  let turn = 0
  const client = async (): Promise<void> => {
    while (performance.now() < until && !isOver()) await timeOf(url + addressOf((turn += 1)))
  }
  await Promise.all(Array.from({ length: clients }, client))
  return turn
}
