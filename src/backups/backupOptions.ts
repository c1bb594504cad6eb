import { resolve } from 'node:path'

import { readOptions } from '../commandLine/readOptions'
import type { Locale, Words } from '../domain/locales/locales'
import { languageOf } from '../imports/importOptions'
import { Refusal } from '../refusal'

/** What the command line of a backup and of a restore asks for. */
export type BackupOptions = {
  file: string
  language: Locale
  passphraseFile?: string
}

/** Reads the command line; files are named from where the person stands, which npm tells as INIT_CWD. */
export const backupOptions = (args: string[], from: string, usage: Words): BackupOptions => {
  const text = { type: 'string' } as const
  const { positionals, values } = readOptions(args, { language: text, 'passphrase-file': text }, usage)
  const [file, ...others] = positionals
  const { language, 'passphrase-file': passphraseFile } = values
  if (!file || others.length > 0) throw new Refusal(usage)
  if (language !== undefined && !['nl', 'en'].includes(language)) throw new Refusal(usage)
  return {
    file: resolve(from, file),
    language: languageOf(args),
    ...(passphraseFile !== undefined && { passphraseFile: resolve(from, passphraseFile) }),
  }
}
