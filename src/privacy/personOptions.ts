import { resolve } from 'node:path'

import { readOptions } from '../commandLine/readOptions'
import { type IssueLanguage, issueLanguages } from '../domain/imports/issues/issue'
import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'

/** How the command is used, in one line. */
export const personUsage: Words = {
  nl: 'Gebruik: npm run person -- export <bestand> of npm run person -- erase, met [--email adres] [--name naam] [--id id] [--mentions] [--yes] [--language nl|en].',
  en: 'Use: npm run person -- export <file> or npm run person -- erase, with [--email address] [--name name] [--id id] [--mentions] [--yes] [--language nl|en].',
}

/** What the command line asks for: without `isSure` erasing only tells what it would do. */
export type PersonOptions = Readonly<{
  act: 'erase' | 'export'
  emails: readonly string[]
  file: string | null
  /** Of accounts, contacts and ideas. */
  ids: readonly string[]
  isSure: boolean
  language: IssueLanguage
  names: readonly string[]
  withMentions: boolean
}>

/** Reads the command line; a file is named from where the person stands, which npm tells as INIT_CWD. */
export const personOptions = (args: string[], from: string): PersonOptions => {
  const { positionals, values } = readOptions(
    args,
    {
      email: { default: [], multiple: true, type: 'string' },
      id: { default: [], multiple: true, type: 'string' },
      language: { default: 'nl', type: 'string' },
      mentions: { default: false, type: 'boolean' },
      name: { default: [], multiple: true, type: 'string' },
      yes: { default: false, type: 'boolean' },
    },
    personUsage,
  )
  const [act, file, ...others] = positionals
  const language = issueLanguages.find((known) => known === values.language)
  const isWhole =
    (act === 'export' && file !== undefined && !values.yes) || (act === 'erase' && file === undefined)
  if (!isWhole || others.length > 0 || !language) throw new Refusal(personUsage)
  return {
    act,
    emails: values.email,
    file: file === undefined ? null : resolve(from, file),
    ids: values.id.map((id) => id.trim().toLowerCase()),
    isSure: values.yes,
    language,
    names: values.name,
    withMentions: values.mentions,
  }
}
