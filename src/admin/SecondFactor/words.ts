import type { Words } from '../../domain/locales/locales'

/** What is said about the second step of an account. */
export const factorWords = {
  title: { nl: 'Tweede stap', en: 'Second step' },
  isOff: {
    nl: 'U meldt zich aan met alleen een wachtwoord. Met een tweede stap is daar ook een code van uw telefoon voor nodig: wie uw wachtwoord weet, komt er dan nog niet in.',
    en: 'You sign in with a password alone. With a second step a code of your telephone is needed as well: who knows your password does not get in by that alone.',
  },
  isOn: (codes: number): Words => ({
    nl: `De tweede stap staat aan. U hebt nog ${codes} ${codes === 1 ? 'herstelcode' : 'herstelcodes'}.`,
    en: `The second step is on. You have ${codes} recovery ${codes === 1 ? 'code' : 'codes'} left.`,
  }),
  isRequired: { nl: 'Uw rol vraagt erom.', en: 'Your role asks for it.' },
  otherIsOff: { nl: 'Dit account heeft geen tweede stap.', en: 'This account has no second step.' },
  otherIsOn: { nl: 'Dit account heeft een tweede stap.', en: 'This account has a second step.' },
  otherMust: {
    nl: 'De rol vraagt erom: deze persoon stelt haar in bij het volgende aanmelden.',
    en: 'The role asks for it: this person sets it up when signing in next.',
  },
  begin: { nl: 'Tweede stap instellen', en: 'Set up a second step' },
  passwordHelp: {
    nl: 'Zo weten wij dat u het bent, en niet iemand die uw scherm open vond.',
    en: 'So that we know that it is you, and not somebody who found your screen open.',
  },
  goOn: { nl: 'Verder', en: 'Go on' },
  scan: {
    nl: '1. Open een authenticator-app op uw telefoon en scan deze code. Een wachtwoordbeheerder kan het ook.',
    en: '1. Open an authenticator app on your telephone and scan this code. A password manager can do it too.',
  },
  picture: { nl: 'QR-code voor uw authenticator-app', en: 'QR code for your authenticator app' },
  byHand: { nl: 'Kan het niet met de camera? Typ deze sleutel over:', en: 'No camera? Type this key:' },
  type: {
    nl: '2. Geef de code van zes cijfers die de app nu toont.',
    en: '2. Give the code of six digits that the app shows now.',
  },
  code: { nl: 'Code', en: 'Code' },
  confirm: { nl: 'Zet de tweede stap aan', en: 'Switch the second step on' },
  newCodes: { nl: 'Uw herstelcodes', en: 'Your recovery codes' },
  codesOnce: {
    nl: 'U ziet deze codes maar één keer. Bewaar ze waar uw telefoon niet is, op papier bijvoorbeeld. Elke code laat u één keer binnen als u de telefoon niet hebt.',
    en: 'You see these codes only once. Keep them where your telephone is not, on paper for example. Each lets you in once when you do not have the telephone.',
  },
  copy: { nl: 'Kopiëren', en: 'Copy' },
  copied: { nl: 'De codes zijn gekopieerd.', en: 'The codes were copied.' },
  notCopied: {
    nl: 'Selecteer de codes en kopieer ze met Ctrl+C.',
    en: 'Select the codes and copy them with Ctrl+C.',
  },
  kept: { nl: 'Ik heb de codes bewaard', en: 'I have kept the codes' },
  renew: { nl: 'Nieuwe herstelcodes maken', en: 'Make new recovery codes' },
  renewHelp: {
    nl: 'De herstelcodes die u nog hebt, werken daarna niet meer. Geef een code van uw telefoon, of een herstelcode.',
    en: 'The recovery codes that you still have do not work after that. Give a code of your telephone, or a recovery code.',
  },
  switchOff: { nl: 'Tweede stap uitzetten', en: 'Switch the second step off' },
  switchOffHelp: {
    nl: 'Doe dit als u een andere telefoon hebt; stel haar daarna opnieuw in. Geef een code van de telefoon van nu, of een herstelcode.',
    en: 'Do this when you have another telephone, and set it up anew after that. Give a code of the telephone of now, or a recovery code.',
  },
  cancel: { nl: 'Nee, laat zo', en: 'No, leave it' },
  drop: { nl: 'Tweede stap weghalen', en: 'Take the second step away' },
  dropSure: {
    nl: 'Doe dit alleen als u zeker weet dat deze persoon de telefoon en de herstelcodes kwijt is. Daarna is het wachtwoord genoeg, tot de tweede stap opnieuw is ingesteld.',
    en: 'Do this only when you are sure that this person lost the telephone and the recovery codes. After that the password is enough, until the second step is set up anew.',
  },
  dropYes: { nl: 'Ja, haal haar weg', en: 'Yes, take it away' },
} as const
