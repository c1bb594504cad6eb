import { backupCommand } from '../backups/backupCommand'
import { restoreBackup, type Restored } from '../backups/read/restoreBackup'
import { secretsToSettle } from '../backups/secretsToKeep'
import { momentWords } from '../domain/dates/dayWords'
import type { Words } from '../domain/locales/locales'
import { readEnv } from '../env'
import { speakLanguage } from '../imports/speakLanguage'

const usage: Words = {
  nl: 'Gebruik: npm run restore -- <bestand> [--passphrase-file bestand] [--not-encrypted] [--keep-keys] [--language nl|en].',
  en: 'Use: npm run restore -- <file> [--passphrase-file file] [--not-encrypted] [--keep-keys] [--language nl|en].',
}

const help: Words = {
  nl: `Zet een back-up terug in een lege database en lege mappen met beelden en documenten: alles, of niets als er iets
niet klopt. Een back-up van een oudere versie wordt daarna bijgewerkt.

${usage.nl}

  --passphrase-file bestand   de wachtzin staat in dat bestand; anders in BACKUP_PASSPHRASE
  --not-encrypted             ook als er een wachtzin is, mag de back-up onversleuteld zijn
  --keep-keys                 laat API-sleutels gelden zoals ze waren; ook die sindsdien zijn ingetrokken
  --language nl|en            de taal van wat hier verschijnt

Het programma mag intussen niet draaien. Meer in docs/backup.md.`,
  en: `Restores a backup into an empty database and empty folders of pictures and documents: all of it, or nothing when
something is wrong. A backup of an older version is brought up to date afterwards.

${usage.en}

  --passphrase-file file   the passphrase is in that file; else in BACKUP_PASSPHRASE
  --not-encrypted          the backup may be unencrypted, also where there is a passphrase
  --keep-keys              API keys hold as they did; also those that were withdrawn since
  --language nl|en         the language of what is printed here

The program may not run meanwhile. More in docs/backup.md.`,
}

const endedTold = ({ invitations, keys, resets, sessions }: Restored['ended']): Words[] =>
  invitations + keys + resets + sessions === 0
    ? []
    : [
        {
          nl: `Beëindigd: ${sessions} sessies, ${resets} links voor een nieuw wachtwoord, ${invitations} uitnodigingen en ${keys} API-sleutels. Iedereen meldt zich opnieuw aan.`,
          en: `Ended: ${sessions} sessions, ${resets} links for a new password, ${invitations} invitations and ${keys} API keys. Everybody signs in anew.`,
        },
      ]

const secretsTold = ({ missing, toCompare }: ReturnType<typeof secretsToSettle>): Words[] => [
  ...(missing.length > 0
    ? [
        {
          nl: `Zet nu terug wat er niet in zit: ${missing.join(', ')}.`,
          en: `Now put back what is not in it: ${missing.join(', ')}.`,
        },
      ]
    : []),
  ...(toCompare.length > 0
    ? [
        {
          nl: `Hier staat al ingesteld: ${toCompare.join(', ')}. Kijk of dat hetzelfde is als waar de back-up vandaan komt; dat is hier niet te zien.`,
          en: `Set here already: ${toCompare.join(', ')}. Look whether that is the same as where the backup comes from; it cannot be told here.`,
        },
      ]
    : []),
]

/** The passphrase of the settings is known to be the right one when it opened the backup. */
const knownSecrets = (passphrase: string | undefined, takesPlain: boolean): ReadonlySet<string> =>
  new Set(
    passphrase !== undefined && !takesPlain && passphrase === readEnv(process.env).backupPassphrase
      ? ['BACKUP_PASSPHRASE']
      : [],
  )

const told = (
  { ended, files, madeAt, migrated, missing, rows, secretsToKeep, strange }: Restored,
  known: ReadonlySet<string>,
): Words[] => [
  // By what it holds and not by its name, which anybody can give to an older one.
  {
    nl: `${rows} rijen en ${files} bestanden, zoals ze waren op ${momentWords(madeAt).nl}.`,
    en: `${rows} rows and ${files} files, as they were on ${momentWords(madeAt).en}.`,
  },
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
  ...endedTold(ended),
  {
    nl: 'Wie sinds deze back-up gewist is, staat er weer in: wis die opnieuw (npm run person -- erase, zie docs/privacy.md).',
    en: 'Who was erased since this backup is in it again: erase them anew (npm run person -- erase, see docs/privacy.md).',
  },
  ...secretsTold(secretsToSettle(secretsToKeep, process.env, known)),
  { nl: 'Daarna: npm start.', en: 'Then: npm start.' },
]

const run = backupCommand({
  flags: ['keep-keys', 'not-encrypted'],
  isAlone: true,
  leastPassphrase: 1,
  stopped: { nl: '✗ Gestopt: er is niets teruggezet.', en: '✗ Stopped: nothing was restored.' },
  title: { nl: 'Terugzetten', en: 'Restore' },
  usage,
  work: async ({ given, ...task }) =>
    told(
      await restoreBackup({
        ...task,
        keptAccess: given.has('keep-keys') ? 'keys' : 'nothing',
        takesPlain: given.has('not-encrypted'),
      }),
      knownSecrets(task.passphrase, given.has('not-encrypted')),
    ),
})

/** `npm run restore -- <file>`: restores a backup into an empty database, all of it or nothing. See docs/backup.md. */
export const main = speakLanguage(help, run)
