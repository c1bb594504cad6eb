import { visibleText } from '../domain/imports/text/visibleText'
import { Refusal } from '../refusal'

/** What can be wrong with a backup that somebody wants to restore, or with where its files are. */
export const backupFaults = {
  broken: (file: string) =>
    new Refusal({
      nl: `${file} is niet heel: het eind ontbreekt, of is niet zoals het geschreven werd. Neem een andere back-up.`,
      en: `${file} is not whole: its end is missing, or is not as it was written. Take another backup.`,
    }),
  damaged: (file: string) =>
    new Refusal({
      nl: `${file} is beschadigd: wat erin staat is niet wat er geschreven werd. Er is niets teruggezet; neem een andere back-up.`,
      en: `${file} is damaged: what is in it is not what was written. Nothing was restored; take another backup.`,
    }),
  foreign: (file: string) =>
    new Refusal({
      nl: `${file} is geen back-up van dit programma.`,
      en: `${file} is no backup of this program.`,
    }),
  storeAway: () =>
    new Refusal({
      nl: 'De opslag van bestanden antwoordt niet zoals het hoort: er is niets gedaan. Probeer het opnieuw als hij er weer is.',
      en: 'The store of files does not answer as it should: nothing was done. Try again when it is back.',
    }),
  newerFormat: (file: string) =>
    new Refusal({
      nl: `${file} is gemaakt door een nieuwere versie van dit programma: zet het terug met die versie.`,
      en: `${file} was made by a newer version of this program: restore it with that version.`,
    }),
  // What a backup says of itself anybody can have written, also a line of its own.
  newerTables: (file: string, program: string, migration: string) => {
    const [version, name] = [visibleText(program), visibleText(migration)]
    return new Refusal({
      nl: `${file} is van een nieuwere versie (${version}) van dit programma, die “${name}” kent: zet het terug met die versie.`,
      en: `${file} is of a newer version (${version}) of this program, which knows “${name}”: restore it with that version.`,
    })
  },
  noFile: (file: string, code: string) =>
    new Refusal({
      nl: `${file} is niet te lezen: ${code}.`,
      en: `${file} cannot be read: ${code}.`,
    }),
  notEncrypted: (file: string) =>
    new Refusal({
      nl: `${file} is niet versleuteld, terwijl er een wachtzin is (--passphrase-file of BACKUP_PASSPHRASE): is het de goede back-up? Met --not-encrypted wordt hij toch teruggezet.`,
      en: `${file} is not encrypted, while there is a passphrase (--passphrase-file or BACKUP_PASSPHRASE): is it the right backup? With --not-encrypted it is restored all the same.`,
    }),
  passphraseMissing: (file: string) =>
    new Refusal({
      nl: `${file} is versleuteld: geef de wachtzin met --passphrase-file of in BACKUP_PASSPHRASE.`,
      en: `${file} is encrypted: give the passphrase with --passphrase-file or in BACKUP_PASSPHRASE.`,
    }),
  passphraseWrong: (file: string) =>
    new Refusal({
      nl: `De wachtzin is niet die van ${file}.`,
      en: `The passphrase is not the one of ${file}.`,
    }),
} as const
