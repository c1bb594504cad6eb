import type { Words } from '../locales/locales'

const text = (nl: string, en: string): Words => ({ nl, en })

/** What is said of an erasure, on the screen and by the command alike. */
export const reportWords = {
  done: text('Gewist.', 'Erased.'),
  trial: text(
    'Er is niets gewist: dit is wat er zou gebeuren.',
    'Nothing was erased: this is what would happen.',
  ),
  sought: (what: string) => text(`Gezocht naar: ${what}`, `Looked for: ${what}`),
  records: (count: number) => text(`Onherkenbaar gemaakt: ${count}`, `Made anonymous: ${count}`),
  replaced: (count: number) => text(`Vervangen waarden: ${count}`, `Values replaced: ${count}`),
  replacedBeside: (count: number) =>
    text(
      `Adressen vervangen in velden waar hieronder de naam nog staat: ${count}`,
      `Addresses replaced in fields in which the name still stands below: ${count}`,
    ),
  audit: (count: number) =>
    text(`Gewiste waarden in de geschiedenis: ${count}`, `Values erased from the history: ${count}`),
  files: (mail: number, renamed: number) =>
    text(
      `Mailbestanden weg: ${mail}; bestanden hernoemd: ${renamed}`,
      `Mail files removed: ${mail}; files renamed: ${renamed}`,
    ),
  mentions: (count: number) =>
    text(
      `De naam staat verder in documenten: ${count}. Dat kan iemand anders zijn.`,
      `The name stands in other documents: ${count}. That may be somebody else.`,
    ),
  more: (count: number) => text(`en nog ${count}`, `and ${count} more`),
  namesakes: text(
    'Zo heten ook, en dat kan iemand anders zijn. Niemand gaat weg door de naam alleen.',
    'Called so too, and maybe somebody else. Nobody goes by a name alone.',
  ),
  kept: text(
    'Wat blijft: de inhoud van documenten en beelden (kijk daar zelf in), en back-ups tot die verlopen. Wis na het terugzetten van een back-up opnieuw.',
    'What stays: what is inside documents and pictures (look for yourself), and backups until they are rotated away. Erase again after restoring a backup.',
  ),
} as const
