import type { Words } from '../../domain/locales/locales'

/** What the panel of how an account is entered says. */
export const signInWords = {
  title: { nl: 'Toegang', en: 'Access' },
  saveFirst: {
    nl: 'Bewaar het account eerst. Daarna kunt u hier een API-sleutel maken en sessies beëindigen.',
    en: 'Save the account first. After that you can make an API key and end sessions here.',
  },
  loading: { nl: 'De toegang wordt opgehaald.', en: 'The access is being looked up.' },
  cancel: { nl: 'Nee, laat zo', en: 'No, leave it' },

  yourPassword: { nl: 'Uw eigen wachtwoord', en: 'Your own password' },
  makeSure: {
    nl: 'Een programma met de sleutel mag alles wat dit account mag, ook als het wachtwoord verandert.',
    en: 'A program with the key may do all that this account may, also when the password changes.',
  },
  makeYes: { nl: 'Ja, maak de sleutel', en: 'Yes, make the key' },
  changeAddress: { nl: 'E-mailadres wijzigen', en: 'Change the e-mail address' },
  newAddress: { nl: 'Nieuw e-mailadres', en: 'New e-mail address' },
  addressHelp: {
    nl: 'Hiermee meldt u zich voortaan aan. Op het oude adres komt een bericht.',
    en: 'What you sign in with from now on. The old address gets a message.',
  },
  keepAddress: { nl: 'E-mailadres bewaren', en: 'Keep the e-mail address' },
  changePassword: { nl: 'Wachtwoord wijzigen', en: 'Change the password' },
  currentPassword: { nl: 'Huidig wachtwoord', en: 'Present password' },

  key: { nl: 'API-sleutel', en: 'API key' },
  noKey: {
    nl: 'Er is geen sleutel. Met een sleutel kan een programma namens dit account werken, zonder wachtwoord.',
    en: 'There is no key. With a key a program can work for this account, without a password.',
  },
  askAdministrator: {
    nl: 'De beheerder kan er een maken.',
    en: 'The administrator can make one.',
  },
  keyMade: (date: string): Words => ({
    nl: `Er is een sleutel, gemaakt op ${date}.`,
    en: `There is a key, made on ${date}.`,
  }),
  oldKey: {
    nl: 'Er is een sleutel van langer geleden.',
    en: 'There is a key from longer ago.',
  },
  makeKey: { nl: 'Sleutel maken', en: 'Make a key' },
  renewKey: { nl: 'Sleutel vernieuwen', en: 'Renew the key' },
  renewSure: {
    nl: 'De sleutel die er nu is, werkt daarna meteen niet meer. Elk programma dat haar gebruikt, heeft de nieuwe nodig.',
    en: 'The key that is there now stops working at once. Every program that uses it needs the new one.',
  },
  renewYes: { nl: 'Ja, vernieuw de sleutel', en: 'Yes, renew the key' },
  withdrawKey: { nl: 'Sleutel intrekken', en: 'Withdraw the key' },
  withdrawSure: {
    nl: 'Programma’s met deze sleutel kunnen daarna meteen niets meer namens dit account.',
    en: 'Programs with this key can do nothing more for this account from that moment.',
  },
  withdrawYes: { nl: 'Ja, trek de sleutel in', en: 'Yes, withdraw the key' },
  newKey: { nl: 'De nieuwe sleutel', en: 'The new key' },
  shownOnce: {
    nl: 'U ziet deze sleutel maar één keer. Bewaar haar nu op een veilige plek: wij bewaren haar niet en kunnen haar niet nog eens tonen.',
    en: 'You see this key only once. Keep it in a safe place now: we do not keep it and cannot show it again.',
  },
  copy: { nl: 'Kopiëren', en: 'Copy' },
  copied: { nl: 'De sleutel is gekopieerd.', en: 'The key was copied.' },
  copyYourself: {
    nl: 'De sleutel is geselecteerd. Kopieer haar met Ctrl+C.',
    en: 'The key is selected. Copy it with Ctrl+C.',
  },
  keptIt: { nl: 'Ik heb de sleutel bewaard', en: 'I have kept the key' },

  sessions: { nl: 'Sessies', en: 'Sessions' },
  noSessions: { nl: 'Dit account is nergens aangemeld.', en: 'This account is signed in nowhere.' },
  signedIn: (count: number): Words => ({
    nl:
      count === 1 ? 'Dit account is op één plek aangemeld:' : `Dit account is op ${count} plekken aangemeld:`,
    en:
      count === 1
        ? 'This account is signed in in one place:'
        : `This account is signed in in ${count} places:`,
  }),
  since: (instant: string): Words => ({ nl: `sinds ${instant}`, en: `since ${instant}` }),
  here: { nl: 'hier', en: 'here' },
  endAll: { nl: 'Overal afmelden', en: 'Sign out everywhere' },
  endSure: {
    nl: 'Wie met dit account is aangemeld, moet zich opnieuw aanmelden. De API-sleutel blijft werken.',
    en: 'Whoever is signed in with this account has to sign in again. The API key goes on working.',
  },
  endOwnSure: {
    nl: 'U meldt uzelf overal af, ook hier. Wat u nog niet hebt bewaard, raakt u kwijt. De API-sleutel blijft werken.',
    en: 'You sign yourself out everywhere, here too. What you have not saved is lost. The API key goes on working.',
  },
  endYes: { nl: 'Ja, meld overal af', en: 'Yes, sign out everywhere' },

  erased: {
    nl: 'Deze persoon is gewist: met dit account kan niemand zich nog aanmelden.',
    en: 'This person was erased: nobody can sign in with this account any more.',
  },
  invitation: { nl: 'Uitnodiging', en: 'Invitation' },
  notInvited: {
    nl: 'Er staat geen uitnodiging open. Met een uitnodiging kiest deze persoon zelf een wachtwoord.',
    en: 'There is no open invitation. With an invitation this person chooses the password.',
  },
  invited: (at: string, until: string): Words => ({
    nl: `Uitgenodigd op ${at}, geldig tot ${until}.`,
    en: `Invited on ${at}, valid until ${until}.`,
  }),
  invitationUnsent: (at: string): Words => ({
    nl: `De uitnodiging van ${at} is niet verstuurd: deze persoon heeft geen mail gekregen. Verstuur haar opnieuw.`,
    en: `The invitation of ${at} was not sent: this person got no mail. Send it again.`,
  }),
  invitationOver: (at: string, until: string): Words => ({
    nl: `Uitgenodigd op ${at}. De uitnodiging gold tot ${until} en werkt niet meer.`,
    en: `Invited on ${at}. The invitation was valid until ${until} and no longer works.`,
  }),
  invite: { nl: 'Uitnodigen', en: 'Invite' },
  inviteAgain: { nl: 'Opnieuw uitnodigen', en: 'Invite again' },
  withdrawInvitation: { nl: 'Uitnodiging intrekken', en: 'Withdraw the invitation' },
  withdrawInvitationSure: {
    nl: 'De link in de mail werkt daarna niet meer.',
    en: 'The link in the mail does not work any more after that.',
  },
  withdrawInvitationYes: { nl: 'Ja, trek haar in', en: 'Yes, withdraw it' },

  lock: { nl: 'Blokkade', en: 'Lock' },
  lockedUntil: (instant: string): Words => ({
    nl: `Na te veel verkeerde wachtwoorden is dit account geblokkeerd tot ${instant}.`,
    en: `After too many wrong passwords this account is locked until ${instant}.`,
  }),
  unlock: { nl: 'Blokkade opheffen', en: 'Unlock' },
} as const
