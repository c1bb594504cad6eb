import { bench, fullSizes } from '../../test/load/bench'
import { asksHelp, readOptions } from '../commandLine/readOptions'
import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'

const SOAK_MINUTES = 60

const usage: Words = { nl: 'Gebruik: npm run prove.', en: 'Use: npm run prove.' }

const HELP = `The proofs that take too long for every day: a soak of ${SOAK_MINUTES} minutes, after which nothing may have grown.

  npm run prove

A shorter soak is part of npm test, one of any length is: npm run bench -- soak=MINUTES. Exits with 1 when something falls short.`

/** `npm run prove`: the long proofs; fails when one of them falls short. */
export const main = async (args: string[] = []): Promise<number> => {
  if (asksHelp(args)) {
    console.log(HELP)
    return 0
  }
  if (readOptions(args, {}, usage).positionals.length > 0) throw new Refusal(usage.en)
  return (await bench(['soak'], { ...fullSizes, soak: SOAK_MINUTES })) ? 0 : 1
}
