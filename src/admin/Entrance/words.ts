import type { Words } from '../../domain/locales/locales'
import { PASSWORD_LENGTH } from '../../domain/people/passwordLength'

/** What is said at the door of the panel: signing in, choosing a password and setting up a second step. */
export const entranceWords = {
  signIn: { nl: 'Aanmelden', en: 'Sign in' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  password: { nl: 'Wachtwoord', en: 'Password' },
  forgot: { nl: 'Wachtwoord vergeten?', en: 'Forgot your password?' },
  code: { nl: 'Code', en: 'Code' },
  codeTitle: { nl: 'De tweede stap', en: 'The second step' },
  codeHelp: {
    nl: 'De zes cijfers die de app op uw telefoon nu toont. Geen telefoon bij de hand? Geef dan een van uw herstelcodes.',
    en: 'The six digits that the app on your telephone shows now. No telephone at hand? Then give one of your recovery codes.',
  },
  codeLost: {
    nl: 'Telefoon en herstelcodes kwijt? De beheerder kan de tweede stap van uw account halen.',
    en: 'Lost the telephone and the recovery codes? The administrator can take the second step off your account.',
  },
  goOn: { nl: 'Verder', en: 'Go on' },
  back: { nl: 'Met een ander account aanmelden', en: 'Sign in with another account' },
  invitationTitle: { nl: 'Welkom bij Streekwerk', en: 'Welcome to Streekwerk' },
  invitationLead: {
    nl: 'Kies een wachtwoord voor uw account. Daarna meldt u zich ermee aan.',
    en: 'Choose a password for your account. After that you sign in with it.',
  },
  resetTitle: { nl: 'Een nieuw wachtwoord', en: 'A new password' },
  resetLead: {
    nl: 'Kies een nieuw wachtwoord. Daarna bent u nergens meer aangemeld en meldt u zich ermee aan.',
    en: 'Choose a new password. After that you are signed in nowhere any more and sign in with it.',
  },
  newPassword: { nl: 'Nieuw wachtwoord', en: 'New password' },
  passwordHelp: {
    nl: `Ten minste ${PASSWORD_LENGTH.least} tekens. Neem bijvoorbeeld drie woorden die niets met elkaar te maken hebben.`,
    en: `At least ${PASSWORD_LENGTH.least} characters. Take three words that have nothing to do with each other, for example.`,
  },
  again: { nl: 'Hetzelfde wachtwoord, nog een keer', en: 'The same password, once more' },
  notSame: {
    nl: 'De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw.',
    en: 'The two passwords are not the same. Type them again.',
  },
  choose: { nl: 'Wachtwoord bewaren', en: 'Keep the password' },
  noToken: {
    nl: 'Deze link is niet heel. Open hem uit de mail, of kopieer hem daaruit in zijn geheel.',
    en: 'This link is not whole. Open it from the mail, or copy all of it from there.',
  },
  toSignIn: { nl: 'Naar aanmelden', en: 'Go and sign in' },
  setUpTitle: { nl: 'Stel uw tweede stap in', en: 'Set up your second step' },
  setUpLead: {
    nl: 'Uw rol vraagt dat u zich aanmeldt met een wachtwoord én een code van uw telefoon. Stel dat nu in; daarna kunt u aan het werk.',
    en: 'Your role asks that you sign in with a password and a code of your telephone. Set that up now; after that you can go to work.',
  },
  isSetUp: { nl: 'Uw tweede stap staat aan.', en: 'Your second step is on.' },
  toPanel: { nl: 'Aan het werk', en: 'Go to work' },
  leave: { nl: 'Nu niet: afmelden', en: 'Not now: sign out' },
} as const satisfies Record<string, Words>
