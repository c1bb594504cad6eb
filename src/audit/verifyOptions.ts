import type { Head } from '@streekwerk/payload-audit-trail'

import { readOptions } from '../commandLine/readOptions'
import { type IssueLanguage, issueLanguages } from '../domain/imports/issues/issue'
import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'

/** How the command is used, in one line. */
export const verifyUsage: Words = {
  nl: 'Gebruik: npm run audit:verify -- [--head regel:vingerafdruk] [--language nl|en].',
  en: 'Use: npm run audit:verify -- [--head entry:fingerprint] [--language nl|en].',
}

/** What the command line asks for. */
export type VerifyOptions = Readonly<{ heads: readonly Head[]; language: IssueLanguage }>

const readHead = (text: string): Head => {
  const [, seq, hash] = /^(\d{1,15}):([\da-f]{64})$/i.exec(text) ?? []
  if (seq === undefined || hash === undefined) throw new Refusal(verifyUsage)
  return { hash: hash.toLowerCase(), seq: Number(seq) }
}

/** Reads the command line. */
export const verifyOptions = (args: string[]): VerifyOptions => {
  const { positionals, values } = readOptions(
    args,
    {
      head: { default: [], multiple: true, type: 'string' },
      language: { default: 'nl', type: 'string' },
    },
    verifyUsage,
  )
  const language = issueLanguages.find((known) => known === values.language)
  if (positionals.length > 0 || !language) throw new Refusal(verifyUsage)
  return { heads: values.head.map(readHead), language }
}
