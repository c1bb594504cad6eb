import { readFile } from 'node:fs/promises'

import { Refusal } from '../refusal'

const MOST_CHARACTERS = 4096

const textOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new Refusal({
      nl: `De wachtzin in ${file} is niet te lezen: ${code}.`,
      en: `The passphrase in ${file} cannot be read: ${code}.`,
    })
  }
}

/** The passphrase in a file, of at least so many characters: its one line. Written by hand it may end in a line break, which is none of it. */
export const readPassphrase = async (file: string, least: number): Promise<string> => {
  const passphrase = (await textOf(file)).replace(/\r?\n$/, '')
  const isLine = passphrase !== '' && passphrase.length <= MOST_CHARACTERS && !/[\r\n]/.test(passphrase)
  if (isLine && passphrase.length < least)
    throw new Refusal({
      nl: `De wachtzin in ${file} heeft minder dan ${least} tekens: kies een langere, zoals zes woorden.`,
      en: `The passphrase in ${file} has fewer than ${least} characters: choose a longer one, such as six words.`,
    })
  if (isLine) return passphrase
  throw new Refusal({
    nl: `${file} moet één regel bevatten: de wachtzin.`,
    en: `${file} must hold one line: the passphrase.`,
  })
}
