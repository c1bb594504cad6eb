import { allLoosenings } from '../../test/access/loosen/allLoosenings'
import { type Findings, loosenEach } from '../../test/access/loosen/loosenEach'
import { openStage } from '../../test/access/loosen/openStage'
import { asksHelp, readOptions } from '../commandLine/readOptions'
import type { Locale, Words } from '../domain/locales/locales'
import { languageOf } from '../imports/importOptions'
import { Refusal } from '../refusal'
import { createSteps, type Steps } from './steps'

const usage: Words = {
  nl: 'Gebruik: npm run access:loosen [-- --language nl|en].',
  en: 'Use: npm run access:loosen [-- --language nl|en].',
}

const help: Words = {
  nl: `Maakt elke toegangsregel om de beurt ruimer en meldt welke verruiming geen enkele vraag van test/access opmerkt.

  npm run access:loosen -- [--language nl|en]

Een regel wordt voor iedereen opengezet; een rol krijgt een verder bereik; een voorwaarde van een bereik geldt voor alles;
wat een document binnen bereik houdt, mag alles zijn; een veld mag door een rol meer. Het gebeurt in het geheugen, op een
eigen databaseserver die daarna weg is. De uitgang is 1 als iets onopgemerkt blijft.`,
  en: `Makes each rule of access looser in turn, and reports what none of the questions in test/access notices.

  npm run access:loosen -- [--language nl|en]

A rule is opened to everybody; a role is given a farther reach; a condition of a reach holds for everything; what keeps a
document within reach may be anything; a field is for one role more. It is done in memory, on a database server of its own
that is gone afterwards. Exits with 1 when something goes unnoticed.`,
}

const words = {
  loosening: { nl: 'Regels ruimer maken', en: 'Loosening rules' },
  none: { nl: 'regels ruimer gemaakt, geen enkele onopgemerkt', en: 'rules made looser, none unnoticed' },
  stopped: { nl: 'Gestopt: er is niets veranderd.', en: 'Stopped: nothing was changed.' },
  unnoticed: { nl: 'Onopgemerkt', en: 'Unnoticed' },
  world: { nl: 'Testwereld', en: 'Test world' },
  wrong: {
    nl: 'Met elke regel op zijn plaats is dit anders dan de matrix zegt; eerst dat (npm test):',
    en: 'With every rule in its place this is not as the matrix says; mend that first (npm test):',
  },
} as const satisfies Record<string, Words>

const report = ({ loosened, unnoticed, wrong }: Findings, language: Locale): number => {
  if (wrong.length > 0) console.error([`✗ ${words.wrong[language]}`, ...wrong].join('\n  '))
  if (unnoticed.length > 0)
    console.error(
      [`✗ ${words.unnoticed[language]}: ${unnoticed.length} / ${loosened}`, ...unnoticed].join('\n  '),
    )
  if (wrong.length > 0 || unnoticed.length > 0) return 1
  console.log(`✓ ${loosened} ${words.none[language]}`)
  return 0
}

const loosenAll = async (steps: Steps, language: Locale, signal: AbortSignal): Promise<number> => {
  const log = { info: () => undefined, warn: steps.note }
  const { close, stage } = await steps.run(words.world[language], () => openStage(log))
  try {
    const findings = await steps.run(words.loosening[language], async (progress) =>
      loosenEach(await allLoosenings(stage), {
        onProgress: (done, total) => progress(`${done} / ${total}`),
        signal,
      }),
    )
    return report(findings, language)
  } finally {
    await close()
  }
}

/** `npm run access:loosen`: makes each rule of access looser in turn; 1 when one of them goes unnoticed. */
export const main = async (args: string[]): Promise<number> => {
  const language = languageOf(args)
  if (asksHelp(args)) {
    console.log(help[language])
    return 0
  }
  const { positionals } = readOptions(args, { language: { type: 'string' } }, usage)
  if (positionals.length > 0) throw new Refusal(usage)
  // Several things are asked on the one connection of a transaction, which queues them; see `import.ts`.
  process.noDeprecation = true
  const stopping = new AbortController()
  const stop = () => stopping.abort(new Refusal(words.stopped[language]))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  return loosenAll(createSteps(), language, stopping.signal)
}
