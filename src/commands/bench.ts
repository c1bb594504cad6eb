import { bench, measurable } from '../../test/load/bench'
import { asksHelp, readOptions } from '../commandLine/readOptions'
import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'

const parts = measurable.join('|')

const usage: Words = {
  nl: `Gebruik: npm run bench [-- ${parts} …].`,
  en: `Use: npm run bench [-- ${parts} …].`,
}

const help = `Measures what the program must reach, as ratios to yardsticks of the same run, on a region of its own that is gone
afterwards; all of it, or only what is named.

  npm run bench [-- ${parts} …]

Exits with 1 when something falls short. Measure on a machine that does nothing else.`

/** `npm run bench`: measures what the program must reach; fails when it falls short. */
export const main = async (args: string[] = []): Promise<number> => {
  if (asksHelp(args)) {
    console.log(help)
    return 0
  }
  const { positionals } = readOptions(args, {}, usage)
  const unknown = positionals.find((name) => !measurable.includes(name))
  if (unknown !== undefined)
    throw new Refusal(`There is nothing to measure that is called ${unknown}. ${usage.en}`)
  return (await bench(positionals.length === 0 ? measurable : positionals)) ? 0 : 1
}
