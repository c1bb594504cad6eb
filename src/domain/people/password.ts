import type { Words } from '../locales/locales'

/** The fewest and the most characters of a password. Which characters they are is left to people (NIST SP 800-63B). */
export const PASSWORD_LENGTH = { least: 10, most: 200 } as const

const { least, most } = PASSWORD_LENGTH
const wrongLength: Words = {
  nl: `Een wachtwoord heeft ${least} tot ${most} tekens. Neem bijvoorbeeld drie woorden die niets met elkaar te maken hebben.`,
  en: `A password has ${least} to ${most} characters. Take three words that have nothing to do with each other, for example.`,
}
const sameAsAddress: Words = {
  nl: 'Een wachtwoord is niet het e-mailadres: dat weet iedereen. Kies iets anders.',
  en: 'A password is not the e-mail address: everybody knows that. Choose something else.',
}

const bare = (text: string): string => text.trim().toLowerCase()

/** What is wrong with a password for the account of this address, with the remedy; null when it will do. */
export const faultInPassword = (password: string, email: string): Words | null => {
  const { length } = Array.from(password)
  if (length < least || length > most) return wrongLength
  return bare(password) === bare(email) ? sameAsAddress : null
}
