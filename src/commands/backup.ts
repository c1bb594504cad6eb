import { stat } from 'node:fs/promises'

import { backupCommand } from '../backups/backupCommand'
import { secretsToKeep } from '../backups/secretsToKeep'
import { sizeText } from '../backups/sizeText'
import { type Backed, writeBackup } from '../backups/write/writeBackup'
import type { Words } from '../domain/locales/locales'
import { speakLanguage } from '../imports/speakLanguage'

const usage: Words = {
  nl: 'Gebruik: npm run backup -- <bestand> [--passphrase-file bestand] [--language nl|en].',
  en: 'Use: npm run backup -- <file> [--passphrase-file file] [--language nl|en].',
}

const help: Words = {
  nl: `Bewaart alles wat de database op dit moment bevat, met de beelden en documenten, in één nieuw bestand; het
programma kan intussen doorgaan.

${usage.nl}

  --passphrase-file bestand   versleutelt met de wachtzin in dat bestand; anders met BACKUP_PASSPHRASE als die gezet is
  --language nl|en            de taal van wat hier verschijnt

Geheimen uit de instellingen zitten er niet in: welke u erbij moet bewaren, staat er na afloop. Terugzetten:
npm run restore -- <bestand>. Meer in docs/backup.md.`,
  en: `Keeps all that the database holds at this moment, with the pictures and documents, in one new file; the program may
go on meanwhile.

${usage.en}

  --passphrase-file file   encrypts with the passphrase in that file; else with BACKUP_PASSPHRASE where that is set
  --language nl|en         the language of what is printed here

Secrets of the settings are not in it: which ones to keep beside it is said at the end. To restore:
npm run restore -- <file>. More in docs/backup.md.`,
}

const NAMED_AT_MOST = 5

const told = (
  { files, missing, secretsToKeep: secrets, tables }: Backed,
  file: string,
  bytes: number,
): Words[] => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const size = sizeText(bytes)
  const some = missing.slice(0, NAMED_AT_MOST).join(', ')
  return [
    {
      nl: `${file}: ${tables.length} tabellen, ${rows} rijen, ${files.count} bestanden (${size}).`,
      en: `${file}: ${tables.length} tables, ${rows} rows, ${files.count} files (${size}).`,
    },
    ...(missing.length > 0
      ? [
          {
            nl: `Let op: ${missing.length} bestanden die genoemd worden, zijn er niet: ${some}`,
            en: `Mind: ${missing.length} files that are named are not there: ${some}`,
          },
        ]
      : []),
    {
      nl: `Niet erin, bewaar het apart: ${secrets.join(', ')} (zonder instelling staat PAYLOAD_SECRET in DATA_DIR/payload-secret).`,
      en: `Not in it, keep it elsewhere: ${secrets.join(', ')} (where it is not set PAYLOAD_SECRET is in DATA_DIR/payload-secret).`,
    },
  ]
}

const run = backupCommand({
  isAlone: false,
  leastPassphrase: 12,
  stopped: { nl: '✗ Gestopt: er is niets bewaard.', en: '✗ Stopped: nothing was kept.' },
  title: { nl: 'Back-up', en: 'Backup' },
  usage,
  work: async (task) => {
    const backed = await writeBackup({ ...task, secretsToKeep: secretsToKeep(process.env) })
    return told(backed, task.file, (await stat(task.file)).size)
  },
})

/** `npm run backup -- <file>`: keeps all that the database holds, with the files of its rows, in one file. See docs/backup.md. */
export const main = speakLanguage(help, run)
