import type { PayloadRequest } from 'payload'

import type { Locale } from '../domain/locales/locales'
import { readEnv } from '../env'
import type { User } from '../payload-types'
import { type Noticed, noticeMail } from './accountMails'

const send = async (req: PayloadRequest, id: string, what: Noticed): Promise<void> => {
  const { payload } = req
  try {
    // Of no transaction: what is told has been done.
    const account: User | null = await payload.findByID({
      collection: 'users',
      depth: 0,
      disableErrors: true,
      id,
      overrideAccess: true,
    })
    if (account?.active !== true) return
    const language: Locale = req.user?.id === id && req.i18n.language === 'en' ? 'en' : 'nl'
    const url = `${readEnv(process.env).serverUrl}${payload.config.routes.admin}/forgot`
    await payload.sendEmail({ to: account.email, ...noticeMail(language, what, url) })
  } catch (error) {
    const { code } = (error ?? {}) as { code?: unknown }
    payload.logger.error({ account: id, code, what }, 'the owner of an account was not told of a change')
  }
}

/**
 * Tells whose account it is by mail what was done with how it is entered; call it when that is kept. Nobody waits for it, and a mail that
 * cannot be sent undoes nothing.
 */
export const tellOwner = (req: PayloadRequest, account: string, what: Noticed): void =>
  void send(req, account, what)
