import { backupCommand } from '../backups/backupCommand'
import { restoreBackup, type Restored } from '../backups/read/restoreBackup'
import type { Words } from '../domain/locales/locales'
import { speakLanguage } from '../imports/speakLanguage'

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

const run = backupCommand({
  isAlone: true,
  leastPassphrase: 1,
  stopped: { nl: '✗ Gestopt: er is niets teruggezet.', en: '✗ Stopped: nothing was restored.' },
  title: { nl: 'Terugzetten', en: 'Restore' },
  usage,
  work: async (task) => told(await restoreBackup(task)),
})

/** `npm run restore -- <file>`: restores a backup into an empty database, all of it or nothing. See docs/backup.md. */
export const main = speakLanguage(help, run)
