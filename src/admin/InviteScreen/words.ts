import type { Words } from '../../domain/locales/locales'

/** What the screen says on which a new account is made. */
export const inviteWords = {
  title: { nl: 'Iemand uitnodigen', en: 'Invite somebody' },
  users: { nl: 'Gebruikers', en: 'Users' },
  forAdmins: { nl: 'Deze pagina is voor beheerders.', en: 'This page is for administrators.' },
  lead: {
    nl: 'Deze persoon krijgt een mail met een link, en kiest daarmee zelf een wachtwoord. De link werkt één keer, en zeven dagen lang. De organisatie vult u daarna bij het account in.',
    en: 'This person gets a mail with a link, and chooses a password by it. The link works once, and for seven days. You fill in the organisation with the account after that.',
  },
  name: { nl: 'Naam', en: 'Name' },
  nameHelp: { nl: 'Zoals collega’s deze persoon kennen.', en: 'As colleagues know this person.' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  roles: { nl: 'Rollen', en: 'Roles' },
  rolesHelp: {
    nl: 'Zonder rol mag iemand niets. U kunt dit later nog wijzigen.',
    en: 'Without a role somebody may do nothing. You can still change this later.',
  },
  language: { nl: 'Taal van de mail', en: 'Language of the mail' },
  send: { nl: 'Account maken en uitnodigen', en: 'Make the account and invite' },
  sending: {
    nl: 'De uitnodiging wordt verstuurd…',
    en: 'The invitation is being sent…',
  },
  toAccount: { nl: 'Naar het account', en: 'To the account' },
  another: { nl: 'Nog iemand uitnodigen', en: 'Invite somebody else' },
} as const satisfies Record<string, Words>
