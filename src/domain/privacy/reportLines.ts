import { inLanguage } from '../locales/inLanguage'
import type { Locale, Words } from '../locales/locales'
import { reportWords as words } from './reportWords'
import type { ToldCount, ToldDocument, ToldErasure, ToldNamesake } from './toldErasure'

/** What the command says besides: by what it does more. */
const command = {
  sure: { nl: 'Met --yes gebeurt het.', en: 'With --yes it does.' },
  look: {
    nl: 'Kijk daar zelf, of vraag het met --mentions.',
    en: 'Look there yourself, or ask for it with --mentions.',
  },
  name: {
    nl: 'Noem wie het wel is met --id of het adres.',
    en: 'Name who it is with --id or the address.',
  },
  tables: (names: string): Words => ({
    nl: `Op de schijf van de database staat wat er stond tot het is overschreven: ${names}. Zie docs/privacy.md.`,
    en: `On the disk of the database what was there stays until it is written over: ${names}. See docs/privacy.md.`,
  }),
} as const

const inside = (line: string): string => `    ${line}`

const counts = (told: readonly ToldCount[]): readonly string[] =>
  told.map(({ count, what }) => inside(`${what}: ${count}`))

const documentLine = ({ address, fields, kind, title }: ToldDocument): string =>
  inside(
    [
      title === '' ? kind : `${kind}: ${title}`,
      ...(fields.length > 0 ? [`(${fields.join('; ')})`] : []),
      ...(address === null ? [] : [address]),
    ].join(' '),
  )

const namesakeLine = ({ email, id, kind, name }: ToldNamesake): string =>
  inside([`${kind}: ${name.trim()}`, ...(email === null ? [] : [email]), `id ${id}`].join(', '))

const total = (told: readonly ToldCount[]): number => told.reduce((sum, { count }) => sum + count, 0)

type Say = (said: Words) => string

const mentionLines = ({ documents, moreDocuments }: ToldErasure, say: Say): readonly string[] =>
  documents.length === 0
    ? []
    : [
        `${say(words.mentions(documents.length + moreDocuments))} ${say(command.look)}`,
        ...documents.map(documentLine),
        ...(moreDocuments > 0 ? [inside(say(words.more(moreDocuments)))] : []),
      ]

/** What erasing took, or would take, and what it left, in lines for the command. */
export const reportLines = (
  told: ToldErasure,
  { isTrial, language }: Readonly<{ isTrial: boolean; language: Locale }>,
): readonly string[] => {
  const say: Say = (said) => inLanguage(said, language)
  const { audit, mail, namesakes, records, renamed, replaced, replacedBeside, sought, tables } = told
  return [
    isTrial ? `${say(words.trial)} ${say(command.sure)}` : say(words.done),
    ...(sought.length > 0 ? [say(words.sought(sought.join(', ')))] : []),
    say(words.records(total(records))),
    ...counts(records),
    say(words.replaced(total(replaced))),
    ...counts(replaced),
    ...(replacedBeside > 0 ? [say(words.replacedBeside(replacedBeside))] : []),
    say(words.audit(audit)),
    say(words.files(mail, renamed)),
    ...mentionLines(told, say),
    ...(namesakes.length > 0
      ? [`${say(words.namesakes)} ${say(command.name)}`, ...namesakes.map(namesakeLine)]
      : []),
    say(words.kept),
    ...(tables.length > 0 && !isTrial ? [say(command.tables(tables.join(', ')))] : []),
  ]
}
