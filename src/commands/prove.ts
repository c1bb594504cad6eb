import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'

import { proofReport, type Proved } from '../checks/proofReport'
import { type Proof, proofs } from '../checks/proofs'
import { runOne } from '../checks/runChecks'
import { addTallies } from '../checks/tally'
import { asksHelp, readOptions } from '../commandLine/readOptions'
import type { Words } from '../domain/locales/locales'
import { programVersion } from '../programVersion'
import { Refusal } from '../refusal'

const REPORT = 'docs/proof.md'

const names = proofs.map(({ name }) => name.replace(' ', '-'))

const usage: Words = {
  nl: `Gebruik: npm run prove [-- ${names.join('|')} …].`,
  en: `Use: npm run prove [-- ${names.join('|')} …].`,
}

const HELP = `The proofs that take too long for every day; all of them, which takes hours, or only those that are named.

  npm run prove [-- ${names.join('|')} …]

${proofs.map(({ shows }, at) => `  ${(names[at] ?? '').padEnd(11)} ${shows}`).join('\n')}

What all of them came to is written to ${REPORT}. Exits with 1 when something falls short.`

const chosenFrom = (words: readonly string[]): readonly Proof[] => {
  const unknown = words.find((word) => !names.includes(word))
  if (unknown !== undefined) throw new Refusal(`There is no proof that is called ${unknown}. ${usage.en}`)
  return proofs.filter((_, at) => words.length === 0 || words.includes(names[at] ?? ''))
}

/** `npm run prove`: the long proofs; fails when one of them falls short. */
export const main = async (args: string[] = []): Promise<number> => {
  if (asksHelp(args)) {
    console.log(HELP)
    return 0
  }
  const { positionals } = readOptions(args, {}, usage)
  const chosen = chosenFrom(positionals)
  const proved: Proved[] = []
  for (const { check, name, shows } of chosen) {
    const began = performance.now()
    const { failures = [], tally } = await runOne(check)
    for (const failure of failures) console.log(`✗ ${failure}`)
    proved.push({ minutes: (performance.now() - began) / 60_000, name, shows, tally })
  }
  const report = proofReport(proved, {
    day: new Date().toISOString().slice(0, 10),
    node: process.version,
    processors: availableParallelism(),
    version: programVersion(),
  })
  if (chosen.length === proofs.length) await writeFile(REPORT, report)
  else console.log(report)
  const { failed, passed } = addTallies(proved.map(({ tally }) => tally))
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
