import type { Locale } from '../domain/locales/locales'
import { INVITATION_DAYS } from '../domain/people/invitation'

/** A mail but for its address. */
export type AccountMail = { html: string; subject: string; text: string }

type Letter = { button: string; lead: string; rest: readonly string[]; subject: string; url: string }

const signs: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replaceAll(/["&<>]/g, (sign) => signs[sign] ?? '')
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

const writeLetter = (language: Locale, { button, lead, rest, subject, url }: Letter): AccountMail => ({
  html: `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="color:#1b1b1b;font:16px/1.5 sans-serif;margin:0 auto;max-width:640px;padding:16px">
${paragraph(lead)}
<p><a href="${escaped(url)}">${escaped(button)}</a></p>
<p style="font-size:14px;overflow-wrap:anywhere">${escaped(url)}</p>
${rest.map(paragraph).join('\n')}
</body>
</html>`,
  subject,
  text: [lead, `${button}:\n${url}`, ...rest].join('\n\n'),
})

/** The mail by which somebody comes to an account and chooses a password for it. */
export const invitationMail = (
  language: Locale,
  { name, url }: Readonly<{ name: string; url: string }>,
): AccountMail =>
  writeLetter(
    language,
    language === 'en'
      ? {
          button: 'Choose your password',
          lead: `Hello ${name}, there is an account for you at Streekwerk. Choose a password and it is yours.`,
          rest: [
            `The link works once, and for ${INVITATION_DAYS} days. After that, ask the administrator for a new invitation.`,
            'Did you not expect this mail? Then you need do nothing.',
          ],
          subject: 'Your account at Streekwerk',
          url,
        }
      : {
          button: 'Kies uw wachtwoord',
          lead: `Dag ${name}, er is een account voor u bij Streekwerk. Kies een wachtwoord, dan is het van u.`,
          rest: [
            `De link werkt één keer, en ${INVITATION_DAYS} dagen lang. Vraag de beheerder daarna om een nieuwe uitnodiging.`,
            'Had u deze mail niet verwacht? Dan hoeft u niets te doen.',
          ],
          subject: 'Uw account bij Streekwerk',
          url,
        },
  )

/** The mail by which somebody who lost the password chooses another. */
export const passwordMail = (language: Locale, url: string): AccountMail =>
  writeLetter(
    language,
    language === 'en'
      ? {
          button: 'Choose a new password',
          lead: 'Somebody asked for a new password for your account at Streekwerk.',
          rest: [
            'The link works once, and for an hour. After that you are signed in nowhere any more and sign in with the new password.',
            'Was it not you? Then you need do nothing: your password stays as it is.',
          ],
          subject: 'A new password for Streekwerk',
          url,
        }
      : {
          button: 'Kies een nieuw wachtwoord',
          lead: 'Er is een nieuw wachtwoord aangevraagd voor uw account bij Streekwerk.',
          rest: [
            'De link werkt één keer, en een uur lang. Daarna bent u nergens meer aangemeld en meldt u zich aan met het nieuwe wachtwoord.',
            'Was u dat niet? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.',
          ],
          subject: 'Een nieuw wachtwoord voor Streekwerk',
          url,
        },
  )

const noticed = {
  address: {
    en: 'Your account at Streekwerk now has another e-mail address; this one opens nothing any more.',
    nl: 'Uw account bij Streekwerk heeft nu een ander e-mailadres; met dit adres meldt u zich niet meer aan.',
  },
  key: {
    en: 'An API key was made for your account at Streekwerk, by which a program can do what you may.',
    nl: 'Voor uw account bij Streekwerk is een API-sleutel gemaakt, waarmee een programma kan doen wat u mag.',
  },
  password: {
    en: 'The password of your account at Streekwerk was changed.',
    nl: 'Het wachtwoord van uw account bij Streekwerk is gewijzigd.',
  },
  recoveryCodes: {
    en: 'New recovery codes were made for your account at Streekwerk; those of before do not work any more.',
    nl: 'Voor uw account bij Streekwerk zijn nieuwe herstelcodes gemaakt; die van daarvoor werken niet meer.',
  },
  secondFactorOff: {
    en: 'The second step of your account at Streekwerk was switched off: a password is enough to sign in.',
    nl: 'De tweede stap van uw account bij Streekwerk is uitgezet: een wachtwoord is genoeg om aan te melden.',
  },
  secondFactorOn: {
    en: 'A second step was set up for your account at Streekwerk: signing in takes a code of a telephone as well.',
    nl: 'Voor uw account bij Streekwerk is een tweede stap ingesteld: aanmelden kan alleen nog met een code van een telefoon erbij.',
  },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>

/** What was done with how an account is entered, of which its owner is told. */
export type Noticed = keyof typeof noticed

/** The mail that tells whose account it is what was done with it, so that a stranger does not do it unseen. */
export const noticeMail = (language: Locale, what: Noticed, url: string): AccountMail =>
  writeLetter(
    language,
    language === 'en'
      ? {
          button: 'It was not me: choose a new password',
          lead: `${noticed[what].en} Was it you, or did you ask for it? Then you need do nothing.`,
          rest: [
            'A new password ends every session. Tell the administrator too, and look whether there is an API key that you do not know.',
          ],
          subject: 'Your account at Streekwerk was changed',
          url,
        }
      : {
          button: 'Dit was ik niet: kies een nieuw wachtwoord',
          lead: `${noticed[what].nl} Was u dat zelf, of hebt u erom gevraagd? Dan hoeft u niets te doen.`,
          rest: [
            'Een nieuw wachtwoord meldt u overal af. Laat het ook de beheerder weten, en kijk of er een API-sleutel is die u niet kent.',
          ],
          subject: 'Uw account bij Streekwerk is gewijzigd',
          url,
        },
  )

/** The mail that tells an administrator that somebody else became one. */
export const administratorMail = (
  language: Locale,
  { name, url }: Readonly<{ name: string; url: string }>,
): AccountMail =>
  writeLetter(
    language,
    language === 'en'
      ? {
          button: 'Look at the account',
          lead: `${name} is now an administrator of Streekwerk, and may do everything.`,
          rest: ['Did nobody mean that? Then take the role away or switch the account off.'],
          subject: 'There is a new administrator of Streekwerk',
          url,
        }
      : {
          button: 'Bekijk het account',
          lead: `${name} is nu beheerder van Streekwerk, en mag alles.`,
          rest: ['Was dat niet de bedoeling? Haal de rol dan weg of zet het account op niet actief.'],
          subject: 'Er is een nieuwe beheerder van Streekwerk',
          url,
        },
  )
