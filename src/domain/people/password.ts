import type { Words } from '../locales/locales'
import { commonPasswords } from './commonPasswords'
import { coreOf, isMadeOf, lettersOf, periodOf, piecesIn, plain } from './guessable'
import { PASSWORD_LENGTH } from './passwordLength'

/** Whose password it is to be: what others know of them too. */
export type PasswordOwner = Readonly<{ email: string; name: string }>

const { least, most } = PASSWORD_LENGTH
const example: Words = {
  nl: 'Neem bijvoorbeeld drie woorden die niets met elkaar te maken hebben.',
  en: 'Take three words that have nothing to do with each other, for example.',
}
const withExample = ({ en, nl }: Words): Words => ({ nl: `${nl} ${example.nl}`, en: `${en} ${example.en}` })

const wrongLength = withExample({
  nl: `Een wachtwoord heeft ${least} tot ${most} tekens.`,
  en: `A password has ${least} to ${most} characters.`,
})
const onlySpaces = withExample({
  nl: `Spaties aan het begin en het einde tellen niet mee: zonder die is dit wachtwoord korter dan ${least} tekens.`,
  en: `Spaces at the beginning and the end do not count: without them this password is shorter than ${least} characters.`,
})
const sameAsAddress: Words = {
  nl: 'Een wachtwoord is niet het e-mailadres: dat weet iedereen. Kies iets anders.',
  en: 'A password is not the e-mail address: everybody knows that. Choose something else.',
}
const repeated = withExample({
  nl: 'Dit wachtwoord herhaalt steeds hetzelfde: dat is snel geraden.',
  en: 'This password says the same again and again: that is quickly guessed.',
})
const inOrder = withExample({
  nl: 'Dit wachtwoord is een rijtje, zoals van het toetsenbord: dat is snel geraden.',
  en: 'This password is a row, as of the keyboard: that is quickly guessed.',
})
const ownWords = withExample({
  nl: 'Dit wachtwoord is niet meer dan uw naam, uw adres of de naam van dit programma: dat probeert een ander als eerste.',
  en: 'This password is no more than your name, your address or the name of this program: that is what others try first.',
})
const common = withExample({
  nl: 'Dit wachtwoord gebruiken veel mensen: dat probeert een ander als eerste.',
  en: 'Many people use this password: that is what others try first.',
})

/** The name of the program, which everybody at its door can read. */
const PRODUCT = 'streekwerk'

/** A row and another after it are still a row. */
const PIECES_AT_MOST = 3

const knownWords = ({ email, name }: PasswordOwner): string[] =>
  [PRODUCT, ...plain(name).split(/[^\p{L}]+/u), ...plain(email).split(/[^\p{L}]+/u)].filter(
    (word) => word !== '',
  )

/** What is wrong with a password for an account, with the remedy; null when it will do (NIST SP 800-63B, “blocklist”). */
export const faultInPassword = (password: string, owner: PasswordOwner): Words | null => {
  const { length } = Array.from(password)
  if (length < least || length > most) return wrongLength
  const bare = password.trim()
  if (Array.from(bare).length < least) return onlySpaces
  if (bare.toLowerCase() === owner.email.trim().toLowerCase()) return sameAsAddress
  // Spaces, dots and dashes between make nothing harder.
  const typed = Array.from(plain(password).replace(/[\s._-]+/g, ''))
  const period = periodOf(typed)
  if (period < least && 2 * period <= typed.length) return repeated
  if (piecesIn(typed) <= PIECES_AT_MOST) return inOrder
  const cores = [coreOf(password), lettersOf(password)]
  if (cores.some((core) => isMadeOf(core, knownWords(owner)))) return ownWords
  return cores.some((core) => commonPasswords.has(core)) ? common : null
}
