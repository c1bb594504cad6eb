import type { CollectionConfig } from 'payload'

import { passwordMail } from '../../../src/accounts/accountMails'
import type { Locale } from '../../../src/domain/locales/locales'
import { readEnv } from '../../../src/env'

type Forgotten = NonNullable<Exclude<CollectionConfig['auth'], boolean | undefined>['forgotPassword']>
type Asked = Parameters<NonNullable<Forgotten['generateEmailHTML']>>[0]

const HOUR_MS = 60 * 60 * 1000

const mailOf = (asked: Asked) => {
  const { req, token } = asked ?? {}
  const language: Locale = req?.i18n.language === 'en' ? 'en' : 'nl'
  const admin = req?.payload.config.routes.admin ?? ''
  // Behind the #, which no server, log or referrer is told.
  return passwordMail(language, `${readEnv(process.env).serverUrl}${admin}/new-password#${token ?? ''}`)
}

/** The mail to who lost a password, in the language in which it was asked for. */
export const forgotPassword: Forgotten = {
  expiration: HOUR_MS,
  generateEmailHTML: (asked) => mailOf(asked).html,
  generateEmailSubject: (asked) => mailOf(asked).subject,
}
