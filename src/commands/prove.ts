import { readFile, writeFile } from 'node:fs/promises'

import { commitStamp } from '../checks/commitStamp'
import { figuresIn } from '../checks/figuresIn'
import { proofReport, type Proved } from '../checks/proofReport'
import { type Proof, proofs } from '../checks/proofs'
import { runOne } from '../checks/runChecks'
import { addTallies } from '../checks/tally'
import { asksHelp, readOptions } from '../commandLine/readOptions'
import type { Words } from '../domain/locales/locales'
import { programVersion } from '../programVersion'
import { Refusal } from '../refusal'

const REPORT = 'docs/proof.md'

const names = proofs.map(({ name }) => name.replaceAll(' ', '-'))

const WIDTH = Math.max(...names.map((name) => name.length)) + 1

const usage: Words = {
  nl: `Gebruik: npm run prove [-- ${names.join('|')} …].`,
  en: `Use: npm run prove [-- ${names.join('|')} …].`,
}

const HELP = `The proofs that take too long for every day; all of them, which takes hours, or only those that are named.

  npm run prove [-- ${names.join('|')} …]

${proofs.map(({ shows }, at) => `  ${(names[at] ?? '').padEnd(WIDTH)} ${shows}`).join('\n')}

What they came to, with the commit and with what was measured, is written into ${REPORT}. Exits with 1 when something falls short.`

const chosenFrom = (words: readonly string[]): readonly Proof[] => {
  const unknown = words.find((word) => !names.includes(word))
  if (unknown !== undefined) throw new Refusal(`There is no proof that is called ${unknown}. ${usage.en}`)
  return proofs.filter((_, at) => words.length === 0 || words.includes(names[at] ?? ''))
}

const writeReport = async (proved: readonly Proved[]): Promise<void> => {
  const before = await readFile(REPORT, 'utf8').catch(() => '')
  await writeFile(
    REPORT,
    proofReport(
      before,
      proved,
      proofs.map(({ name }) => name),
    ),
  )
}

/** `npm run prove`: the long proofs; fails when one of them falls short. */
export const main = async (args: string[] = []): Promise<number> => {
  if (asksHelp(args)) {
    console.log(HELP)
    return 0
  }
  const { positionals } = readOptions(args, {}, usage)
  const proved: Proved[] = []
  for (const { check, name, shows } of chosenFrom(positionals)) {
    const began = performance.now()
    const commit = commitStamp(REPORT)
    const { failures = [], output, tally } = await runOne(check)
    for (const failure of failures) console.log(`✗ ${failure}`)
    const day = new Date().toISOString().slice(0, 10)
    const minutes = (performance.now() - began) / 60_000
    const figures = figuresIn(output)
    proved.push({ commit, day, figures, minutes, name, shows, tally, version: programVersion() })
    // After each one: they take hours, and what was proved by then was.
    await writeReport(proved)
  }
  const { failed, passed } = addTallies(proved.map(({ tally }) => tally))
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
