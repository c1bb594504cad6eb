import { bench, type BenchSizes, fullSizes, measurable } from '../../test/load/bench'
import { findFormer } from '../../test/load/rolling/findFormer'
import { asksHelp, readOptions } from '../commandLine/readOptions'
import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'

const parts = measurable.join('|')

const sizes = 'projects=N kills=N soak=MINUTES from=COMMIT'

const usage: Words = {
  nl: `Gebruik: npm run bench [-- ${parts} … ${sizes}].`,
  en: `Use: npm run bench [-- ${parts} … ${sizes}].`,
}

const help = `Measures what the program must reach, as ratios to yardsticks of the same run, on a region of its own that is gone
afterwards; all of it, or only what is named.

  npm run bench [-- ${parts} … ${sizes}]

  projects=N     among how many projects long lists and the public site are measured (${fullSizes.projects})
  kills=N        how often the program is killed under writes (${fullSizes.kills})
  soak=MINUTES   how long the soak lasts (${fullSizes.soak}); measures it, too
  rolling        replaces two instances of the former program by this one, under use
  from=COMMIT    that former program; otherwise the last with fewer migrations, out of the history of git
  lighthouse     installs Lighthouse for itself at the first time

Exits with 1 when something falls short. Measure on a machine that does nothing else.`

const isSize = (name: string): name is keyof BenchSizes => name in fullSizes

const refuse = (word: string): never => {
  throw new Refusal(`There is nothing to measure that is called ${word}. ${usage.en}`)
}

type Word = Readonly<{ from?: string; part?: string; size?: Partial<BenchSizes> }>

/**
 * Reads a word: what to measure, how large, or (as the kills and the soak are named after how many there are) both; or from which commit a
 * rolling upgrade begins.
 */
const readWord = (word: string): Word => {
  const [name = '', text, ...rest] = word.split('=')
  if (name === 'from' && text && rest.length === 0) return { from: text }
  const part = measurable.includes(name) ? name : undefined
  if (text === undefined) return part === undefined ? refuse(word) : { part }
  if (!isSize(name) || rest.length > 0 || !/^[1-9]\d{0,6}$/.test(text)) return refuse(word)
  return { part, size: { [name]: Number(text) } }
}

/** `npm run bench`: measures what the program must reach; fails when it falls short. */
export const main = async (args: string[] = []): Promise<number> => {
  if (asksHelp(args)) {
    console.log(help)
    return 0
  }
  const words = readOptions(args, {}, usage).positionals.map(readWord)
  const named = words.flatMap(({ part }) => part ?? [])
  const from = words.findLast((word) => word.from !== undefined)?.from
  // Before anything is made, so that it is said in words what lacks.
  if (from !== undefined || named.includes('rolling')) findFormer(from)
  const asked = words.reduce<BenchSizes>((all, { size }) => ({ ...all, ...size }), fullSizes)
  const names = named.length === 0 ? measurable : named
  return (await bench({ from, names, sizes: asked })) ? 0 : 1
}
