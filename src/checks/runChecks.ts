import type { Check, CheckResult } from './check'
import { addTallies } from './tally'

/** How many checks of one thread each are run at once; more would only wait for each other on the smallest machine. */
const AT_ONCE = 2

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs one check, tells what it came to, and what it said where it failed. */
export const runOne = async ({ run, title }: Check): Promise<CheckResult> => {
  const started = performance.now()
  console.log(`▸ ${title} …`)
  const result = await run()
  const { output, tally } = result
  if (tally.failed > 0) console.log(output.trimEnd())
  const mark = tally.failed === 0 ? '✓' : '✗'
  console.log(`${mark} ${title}: ${tally.passed} passed, ${tally.failed} failed (${seconds(started)})`)
  return result
}

const runAll = async (checks: readonly Check[], atOnce: number): Promise<CheckResult[]> => {
  const waiting = [...checks]
  const results: CheckResult[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runOne(next))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}

/**
 * Runs every check, also after one has failed, shows what a failed one said, repeats what failed in a line each, and
 * closes with the line `N passed, N failed`. Those that use one thread go first, side by side; the others have the
 * machine for themselves, one after another. Answers the exit code.
 */
export const runChecks = async (checks: readonly Check[]): Promise<number> => {
  const began = performance.now()
  const single = await runAll(
    checks.filter(({ usesOneThread }) => usesOneThread),
    AT_ONCE,
  )
  const others = await runAll(
    checks.filter(({ usesOneThread }) => !usesOneThread),
    1,
  )
  const results = [...single, ...others]
  const total = addTallies(results.map(({ tally }) => tally))
  for (const failure of results.flatMap(({ failures = [] }) => failures)) console.log(`✗ ${failure}`)
  console.log(`All of it took ${seconds(began)}`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}
