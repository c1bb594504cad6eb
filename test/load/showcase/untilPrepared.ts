import { setTimeout as pause } from 'node:timers/promises'

const LIMIT_MS = 600_000
const LOOK_EVERY_MS = 500

/** Waits until a program has found out what searches need, as it does in the background after a start. */
export const untilPrepared = async (url: string): Promise<void> => {
  const deadline = performance.now() + LIMIT_MS
  while (!/^streekwerk_searches_prepared 1$/m.test(await (await fetch(`${url}/metrics`)).text())) {
    if (performance.now() > deadline) throw new Error(`Searches were not prepared in ${LIMIT_MS} ms.`)
    await pause(LOOK_EVERY_MS)
  }
}
