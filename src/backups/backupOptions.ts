import { resolve } from 'node:path'

import { readOptions } from '../commandLine/readOptions'
import type { Locale, Words } from '../domain/locales/locales'
import { languageOf } from '../imports/importOptions'
import { Refusal } from '../refusal'

/** What the command line of a backup and of a restore asks for. */
export type BackupOptions<Flag extends string> = {
  file: string
  /** Which of the options that are only there or not were given. */
  given: ReadonlySet<Flag>
  language: Locale
  passphraseFile?: string
}

/** Reads the command line; files are named from where the person stands, which npm tells as INIT_CWD. */
export const backupOptions = <Flag extends string>(
  args: string[],
  from: string,
  usage: Words,
  flags: readonly Flag[],
): BackupOptions<Flag> => {
  const text = { type: 'string' } as const
  const isGiven = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' } as const]))
  const { positionals, values } = readOptions(
    args,
    { ...isGiven, language: text, 'passphrase-file': text },
    usage,
  )
  const [file, ...others] = positionals
  const { language, 'passphrase-file': passphraseFile } = values
  if (!file || others.length > 0) throw new Refusal(usage)
  if (language !== undefined && !['nl', 'en'].includes(language)) throw new Refusal(usage)
  return {
    file: resolve(from, file),
    given: new Set(flags.filter((flag) => (values as Record<string, unknown>)[flag] === true)),
    language: languageOf(args),
    ...(passphraseFile !== undefined && { passphraseFile: resolve(from, passphraseFile) }),
  }
}
