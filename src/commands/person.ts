import { getLocalI18n } from 'payload'

import { writeWhole } from '../backups/write/writeWhole'
import type { Words } from '../domain/locales/locales'
import { reportLines } from '../domain/privacy/reportLines'
import { readEnv } from '../env'
import { openPayload } from '../imports/openPayload'
import { speakLanguage } from '../imports/speakLanguage'
import { erasePerson } from '../privacy/erasePerson'
import { personOptions, personUsage } from '../privacy/personOptions'
import { readPerson } from '../privacy/readPerson'
import { tellReport } from '../privacy/tellReport'
import { filesInBucket } from '../privacy/uploadFiles'
import { openBucket } from '../uploads/openBucket'

const loadConfig = async () => (await import('../../payload.config')).default

const help: Words = {
  nl: `Vindt alles wat van één persoon wordt bewaard, en schrijft het op of wist het.

${personUsage.nl}

  --email adres      het account, de contacten en de ideeën met dit adres, en overal waar het staat
  --name naam        ook deze naam (de namen bij dat adres gaan vanzelf mee); wie zo heet gaat niet weg door de naam alleen
  --id id            het account, het contact of het idee met deze id; meer dan eens kan
  --mentions         wist de naam ook waar die in teksten staat; dat kan iemand anders zijn
  --yes              wist echt; zonder deze optie staat er alleen wat er zou gebeuren
  --language nl|en   de taal van wat hier verschijnt

Wat wordt bewaard en waarom, en wat back-ups betekenen: docs/privacy.md.`,
  en: `Finds all that is kept of one person, and writes it down or erases it.

${personUsage.en}

  --email address    the account, contacts and ideas with this address, and wherever it stands
  --name name        this name too (the names with that address come along by themselves); nobody goes by a name alone
  --id id            the account, contact or idea with this id; may be given more than once
  --mentions         also erases the name where it stands in texts; that may be somebody else
  --yes              really erases; without it only what would happen is told
  --language nl|en   the language of what is printed here

What is kept and why, and what backups mean for it: docs/privacy.md.`,
}

const run = async (args: string[]): Promise<number> => {
  const options = personOptions(args, process.env.INIT_CWD ?? process.cwd())
  const log = {
    info: (line: string) => console.error(line),
    language: options.language,
    warn: (line: string) => console.error(line),
  }
  const env = readEnv(process.env)
  const { close, payload } = await openPayload(env, log, loadConfig)
  const { emails, file, ids, isSure, language, names, withMentions } = options
  try {
    const asked = { emails, ids, names }
    if (file !== null) {
      const context = { dataDir: env.dataDir, payload, user: null }
      // Read once it is sure that it can be written: that it was asked for is recorded.
      const read = async function* () {
        yield Buffer.from(`${JSON.stringify(await readPerson(context, asked, new Date()), null, 2)}\n`)
      }
      await writeWhole(read(), file)
      console.log(language === 'nl' ? `✓ Geschreven: ${file}` : `✓ Written: ${file}`)
      return 0
    }
    const bucket = openBucket(env)
    const files = bucket && filesInBucket(bucket)
    const context = { dataDir: env.dataDir, files, payload, user: null }
    const report = await erasePerson(context, { ...asked, isTrial: !isSure, withMentions })
    const told = await tellReport(payload, await getLocalI18n({ config: payload.config, language }), report)
    console.log(reportLines(told, { isTrial: !isSure, language }).join('\n'))
    return 0
  } finally {
    await close()
  }
}

/** `npm run person -- export|erase`: all that is kept of one person, written down or erased. See docs/privacy.md. */
export const main = speakLanguage(help, run)
