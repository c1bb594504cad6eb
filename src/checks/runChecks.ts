import type { Check } from './checks'
import { addTallies, type Tally } from './tally'

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs every check, also after one has failed, shows what a failed one said, and closes with the line
 * `N passed, N failed`. Answers the exit code.
 */
export const runChecks = async (checks: readonly Check[]): Promise<number> => {
  const began = performance.now()
  const tallies: Tally[] = []
  for (const { title, run } of checks) {
    const started = performance.now()
    console.log(`▸ ${title} …`)
    const { tally, output } = await run()
    tallies.push(tally)
    if (tally.failed > 0) console.log(output.trimEnd())
    const mark = tally.failed === 0 ? '✓' : '✗'
    console.log(`${mark} ${title}: ${tally.passed} passed, ${tally.failed} failed (${seconds(started)})`)
  }
  const total = addTallies(tallies)
  console.log(`All of it took ${seconds(began)}`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}
