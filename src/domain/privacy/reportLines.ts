import type { Locale } from '../locales/locales'
import type { Namesake } from './namesakes'
import type { ErasureReport, PlaceCount } from './report'

const places = (counts: readonly PlaceCount[]): readonly string[] =>
  counts.map(({ count, field, place }) => `    ${place}.${field}: ${count}`)

const namesakeLine = ({ collection, email, id, name }: Namesake): string =>
  `    ${[`${collection}: ${name}`, ...(email === null ? [] : [email]), `id ${id}`].join(', ')}`

const total = (counts: readonly PlaceCount[]): number => counts.reduce((sum, { count }) => sum + count, 0)

const tell = {
  nl: {
    done: 'Gewist.',
    trial: 'Er is niets gewist: dit is wat er zou gebeuren. Met --yes gebeurt het.',
    names: (names: string) => `Gezocht naar: ${names}`,
    records: (count: number) => `Onherkenbaar gemaakt: ${count}`,
    replaced: (count: number) => `Vervangen waarden: ${count}`,
    audit: (count: number) => `Gewiste waarden in de geschiedenis: ${count}`,
    files: (mail: number, renamed: number) => `Mailbestanden weg: ${mail}; bestanden hernoemd: ${renamed}`,
    mentions: (count: number) =>
      `De naam staat verder op ${count} plaatsen. Dat kan iemand anders zijn: kijk daar zelf, of vraag het met --mentions.`,
    namesakes:
      'Zo heten ook, en dat kan iemand anders zijn. Niemand gaat weg door de naam alleen: noem wie het wel is met --id of het adres.',
    tables: (names: string) =>
      `Op de schijf van de database staat wat er stond tot het is overschreven: ${names}. Zie docs/privacy.md.`,
    kept: 'Wat blijft: de inhoud van documenten en beelden (kijk daar zelf in), en back-ups tot die verlopen. Wis na het terugzetten van een back-up opnieuw.',
  },
  en: {
    done: 'Erased.',
    trial: 'Nothing was erased: this is what would happen. With --yes it does.',
    names: (names: string) => `Looked for: ${names}`,
    records: (count: number) => `Made anonymous: ${count}`,
    replaced: (count: number) => `Values replaced: ${count}`,
    audit: (count: number) => `Values erased from the history: ${count}`,
    files: (mail: number, renamed: number) => `Mail files removed: ${mail}; files renamed: ${renamed}`,
    mentions: (count: number) =>
      `The name stands in ${count} other places. That may be somebody else: look there yourself, or ask for it with --mentions.`,
    namesakes:
      'Called so too, and maybe somebody else. Nobody goes by a name alone: name who it is with --id or the address.',
    tables: (names: string) =>
      `On the disk of the database what was there stays until it is written over: ${names}. See docs/privacy.md.`,
    kept: 'What stays: what is inside documents and pictures (look for yourself), and backups until they are rotated away. Erase again after restoring a backup.',
  },
} as const

/** What erasing took, or would take, and what it left, in lines. */
export const reportLines = (
  { audit, mail, mentions, names, namesakes, records, renamed, replaced, tables }: ErasureReport,
  { isTrial, language }: Readonly<{ isTrial: boolean; language: Locale }>,
): readonly string[] => {
  const say = tell[language]
  return [
    isTrial ? say.trial : say.done,
    ...(names.length > 0 ? [say.names(names.join(', '))] : []),
    say.records(Object.values(records).reduce((sum, count) => sum + count, 0)),
    ...Object.entries(records).map(([collection, count]) => `    ${collection}: ${count}`),
    say.replaced(total(replaced)),
    ...places(replaced),
    say.audit(audit),
    say.files(mail, renamed),
    ...(mentions.length > 0 ? [say.mentions(total(mentions)), ...places(mentions)] : []),
    ...(namesakes.length > 0 ? [say.namesakes, ...namesakes.map(namesakeLine)] : []),
    say.kept,
    ...(tables.length > 0 && !isTrial ? [say.tables(tables.join(', '))] : []),
  ]
}
