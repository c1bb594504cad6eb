import type { Words } from '../domain/locales/locales'

/** Nodemailer’s own names of what went wrong, and ours of a server that took too long. */
const causes: Readonly<Record<string, Words>> = {
  EAUTH: {
    nl: 'de mailserver neemt de naam of het wachtwoord in SMTP_URL niet aan',
    en: 'the mail server does not take the name or password in SMTP_URL',
  },
  EENVELOPE: {
    nl: 'de mailserver neemt dit adres niet aan',
    en: 'the mail server does not take this address',
  },
  ETIMEDOUT: { nl: 'de mailserver antwoordt niet op tijd', en: 'the mail server does not answer in time' },
}

const unreachable: Words = {
  nl: 'de mailserver is niet te bereiken of weigert de mail',
  en: 'the mail server cannot be reached or refuses the mail',
}

/** Why a mail was not sent, for people, as the end of a sentence; never what the server said, which may name others. */
export const mailFailure = (error: unknown): Words => {
  const { code } = (error ?? {}) as { code?: unknown }
  return (typeof code === 'string' ? causes[code] : undefined) ?? unreachable
}
