import { readSealing, tellTrail, verifyTrail } from '@streekwerk/payload-audit-trail'
import { Presets, SingleBar } from 'cli-progress'
import type { Payload } from 'payload'

import { verifyOptions, verifyUsage } from '../audit/verifyOptions'
import type { Locale, Words } from '../domain/locales/locales'
import { readEnv } from '../env'
import { openPayload } from '../imports/openPayload'
import { speakLanguage } from '../imports/speakLanguage'

const loadConfig = async () => (await import('../../payload.config')).default

const help: Words = {
  nl: `Bewijst dat niemand aan het logboek van wijzigingen heeft gezeten, of noemt de eerste regel die niet klopt. Er
verandert niets, en het programma mag gewoon draaien.

${verifyUsage.nl}

  --head regel:vingerafdruk   een vingerafdruk van eerder, elders bewaard: wie de hele keten opnieuw schrijft of er het
                              einde van weglaat, valt alleen daarmee op; mag vaker
  --language nl|en            de taal van wat hier verschijnt

Eindigt met 1 als er iets niet klopt. Bewaar de vingerafdruk die hier verschijnt elders dan op deze machine.`,
  en: `Proves that nobody tampered with the record of changes, or names the first entry that is wrong. Nothing changes, and
the program may be running.

${verifyUsage.en}

  --head entry:fingerprint    a fingerprint of before, kept elsewhere: it alone shows that the whole chain was written
                              anew, or its end left out; may be given more than once
  --language nl|en            the language of what is printed here

Ends with 1 when something is wrong. Keep the fingerprint that is printed elsewhere than on this machine.`,
}

/** How people call one document of a collection. */
const namer =
  ({ config }: Pick<Payload, 'config'>, language: Locale) =>
  (slug: string): string | undefined => {
    const label: unknown = config.collections.find((each) => each.slug === slug)?.labels.singular
    return typeof label === 'object' && label !== null ? (label as Words)[language] : undefined
  }

/** `npm run audit:verify`: proves the audit trail, or names the first entry that was tampered with. */
export const main = speakLanguage(help, async (args) => {
  const { heads, language } = verifyOptions(args)
  const log = {
    info: (line: string) => console.error(line),
    language,
    warn: (line: string) => console.error(line),
  }
  const { close, payload } = await openPayload(readEnv(process.env), log, loadConfig, { isAsItIs: true })
  const bar = new SingleBar({ format: '{bar} {value}/{total}', hideCursor: true }, Presets.shades_classic)
  try {
    bar.start((await readSealing(payload)).sealed, 0)
    const report = await verifyTrail(payload, { heads, onProgress: (sealed) => bar.update(sealed) })
    bar.stop()
    console.log(
      tellTrail(language, report, { nameOf: namer(payload, language), timeZone: 'Europe/Amsterdam' }).join(
        '\n',
      ),
    )
    return report.isWhole ? 0 : 1
  } finally {
    bar.stop()
    await close()
  }
})
