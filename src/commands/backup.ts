import { stat } from 'node:fs/promises'

import { backupCommand } from '../backups/backupCommand'
import { secretsToKeep } from '../backups/secretsToKeep'
import { sizeText } from '../backups/sizeText'
import { someOf, type ToldBackup } from '../backups/toldBackup'
import { type Backed, writeBackup } from '../backups/write/writeBackup'
import type { Words } from '../domain/locales/locales'
import { speakLanguage } from '../imports/speakLanguage'

const usage: Words = {
  nl: 'Gebruik: npm run backup -- <bestand> [--passphrase-file bestand] [--language nl|en] [--json].',
  en: 'Use: npm run backup -- <file> [--passphrase-file file] [--language nl|en] [--json].',
}

const help: Words = {
  nl: `Bewaart alles wat de database op dit moment bevat, met de beelden en documenten, in één nieuw bestand; het
programma kan intussen doorgaan.

${usage.nl}

  --passphrase-file bestand   versleutelt met de wachtzin in dat bestand; anders met BACKUP_PASSPHRASE als die gezet is
  --language nl|en            de taal van wat hier verschijnt
  --json                      vertelt aan het eind wat erin zit als één regel JSON, voor een ander programma

Geheimen uit de instellingen zitten er niet in: welke u erbij moet bewaren, staat er na afloop. Terugzetten:
npm run restore -- <bestand>. Meer in docs/backup.md.`,
  en: `Keeps all that the database holds at this moment, with the pictures and documents, in one new file; the program may
go on meanwhile.

${usage.en}

  --passphrase-file file   encrypts with the passphrase in that file; else with BACKUP_PASSPHRASE where that is set
  --language nl|en         the language of what is printed here
  --json                   tells at the end what is in it as one line of JSON, for another program

Secrets of the settings are not in it: which ones to keep beside it is said at the end. To restore:
npm run restore -- <file>. More in docs/backup.md.`,
}

const rowsIn = (tables: Backed['tables']): number => tables.reduce((sum, { rows }) => sum + rows, 0)

const told = (
  { files, missing, secretsToKeep: secrets, tables }: Backed,
  file: string,
  bytes: number,
): Words[] => {
  const rows = rowsIn(tables)
  const size = sizeText(bytes)
  const some = someOf(missing).join(', ')
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

const asJson = ({ files, missing, tables }: Backed, bytes: number): Words => {
  const told: ToldBackup = {
    bytes,
    files: files.count,
    missing: { count: missing.length, some: someOf(missing) },
    rows: rowsIn(tables),
  }
  return { nl: JSON.stringify(told), en: JSON.stringify(told) }
}

const run = backupCommand({
  flags: ['json'],
  isAlone: false,
  leastPassphrase: 12,
  stopped: { nl: '✗ Gestopt: er is niets bewaard.', en: '✗ Stopped: nothing was kept.' },
  title: { nl: 'Back-up', en: 'Backup' },
  usage,
  work: async (task) => {
    const backed = await writeBackup({ ...task, secretsToKeep: secretsToKeep(process.env) })
    const { size } = await stat(task.file)
    return task.given.has('json') ? [asJson(backed, size)] : told(backed, task.file, size)
  },
})

/** `npm run backup -- <file>`: keeps all that the database holds, with the files of its rows, in one file. See docs/backup.md. */
export const main = speakLanguage(help, run)
