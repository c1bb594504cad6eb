import { backupOptions } from '../backups/backupOptions'
import { restoreBackup, type Restored } from '../backups/read/restoreBackup'
import { readPassphrase } from '../backups/readPassphrase'
import { showProgress } from '../backups/showProgress'
import { startDatabase } from '../database/embedded/startDatabase'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { readEnv } from '../env'
import { CANCELLED, onInterrupt } from '../imports/onInterrupt'
import { speakLanguage } from '../imports/speakLanguage'
import { createSteps } from './steps'

const usage: Words = {
  nl: 'Gebruik: npm run restore -- <bestand> [--passphrase-file bestand] [--language nl|en].',
  en: 'Use: npm run restore -- <file> [--passphrase-file file] [--language nl|en].',
}

const help: Words = {
  nl: `Zet een back-up terug in een lege database en lege mappen met beelden en documenten: alles, of niets als er iets
niet klopt. Een back-up van een oudere versie wordt daarna bijgewerkt.

${usage.nl}

  --passphrase-file bestand   de wachtzin staat in dat bestand; anders in BACKUP_PASSPHRASE
  --language nl|en            de taal van wat hier verschijnt

Het programma mag intussen niet draaien. Meer in docs/backup.md.`,
  en: `Restores a backup into an empty database and empty folders of pictures and documents: all of it, or nothing when
something is wrong. A backup of an older version is brought up to date afterwards.

${usage.en}

  --passphrase-file file   the passphrase is in that file; else in BACKUP_PASSPHRASE
  --language nl|en         the language of what is printed here

The program may not run meanwhile. More in docs/backup.md.`,
}

const told = ({ files, migrated, missing, rows, secretsToKeep, strange }: Restored): Words[] => [
  { nl: `${rows} rijen en ${files} bestanden.`, en: `${rows} rows and ${files} files.` },
  ...(migrated.length > 0
    ? [{ nl: `Bijgewerkt: ${migrated.join(', ')}.`, en: `Brought up to date: ${migrated.join(', ')}.` }]
    : []),
  ...(missing.length > 0
    ? [
        {
          nl: `${missing.length} bestanden ontbraken al toen de back-up gemaakt werd.`,
          en: `${missing.length} files were missing already when the backup was made.`,
        },
      ]
    : []),
  ...(strange.length > 0
    ? [
        {
          nl: `Weggelaten, want niet van dit programma: ${strange.join(', ')}.`,
          en: `Left out, as they are not of this program: ${strange.join(', ')}.`,
        },
      ]
    : []),
  {
    nl: `Zet nu terug wat er niet in zit: ${secretsToKeep.join(', ')}. Daarna: npm start.`,
    en: `Now put back what is not in it: ${secretsToKeep.join(', ')}. Then: npm start.`,
  },
]

const run = async (args: string[]): Promise<number> => {
  const { file, language, passphraseFile } = backupOptions(args, process.env.INIT_CWD ?? process.cwd(), usage)
  const say = (words: Words) => inLanguage(words, language)
  const env = readEnv(process.env)
  const passphrase =
    passphraseFile === undefined ? env.backupPassphrase : await readPassphrase(passphraseFile)
  const steps = createSteps()
  const log = { info: steps.note, warn: steps.note }
  const database = await startDatabase(env, log, { exclusive: true })
  const cancelling = new AbortController()
  const forget = onInterrupt(() => cancelling.abort(), database.stopNow)
  try {
    const restored = await steps.run(say({ nl: 'Terugzetten', en: 'Restore' }), (progress) =>
      restoreBackup({
        dataDir: env.dataDir,
        file,
        passphrase,
        passphraseIsMeant: passphraseFile !== undefined,
        progress: showProgress(progress),
        signal: cancelling.signal,
        url: database.url,
      }),
    )
    told(restored).forEach((words) => steps.note(say(words)))
    return 0
  } catch (error) {
    if (!cancelling.signal.aborted) throw error
    console.error(say({ nl: '✗ Gestopt: er is niets teruggezet.', en: '✗ Stopped: nothing was restored.' }))
    return CANCELLED
  } finally {
    await database.stop()
    forget()
  }
}

/** `npm run restore -- <file>`: restores a backup into an empty database, all of it or nothing. See docs/backup.md. */
export const main = speakLanguage(help, run)
