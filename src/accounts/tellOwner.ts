import type { PayloadRequest } from 'payload'

import { afterCommit } from '../database/afterCommit'
import type { Locale } from '../domain/locales/locales'
import { readEnv } from '../env'
import type { User } from '../payload-types'
import { type AccountMail, administratorMail, type Noticed, noticeMail } from './accountMails'

type Send = (to: string, mail: AccountMail) => Promise<void>

const addressOf = ({ payload }: PayloadRequest, page: string): string =>
  `${readEnv(process.env).serverUrl}${payload.config.routes.admin}/${page}`

const sendMails = async (
  { payload }: PayloadRequest,
  what: string,
  work: (send: Send) => Promise<void>,
): Promise<void> => {
  try {
    await work(async (to, mail) => {
      await payload.sendEmail({ to, ...mail })
    })
  } catch (error) {
    const { code } = (error ?? {}) as { code?: unknown }
    payload.logger.error({ code, what }, 'a change of an account was not told by mail')
  }
}

/** What is undone is told to nobody, and nobody waits for what is told. */
const tell = (req: PayloadRequest, what: string, work: (send: Send) => Promise<void>): void =>
  void afterCommit(req, () => void sendMails(req, what, work))

/** Tells whose account it is by mail what was done with how it is entered, when that is kept. A mail that cannot be sent undoes nothing. */
export const tellOwner = (req: PayloadRequest, id: string, what: Noticed): void =>
  tell(req, what, async (send) => {
    const account: User | null = await req.payload.findByID({
      collection: 'users',
      depth: 0,
      disableErrors: true,
      id,
      overrideAccess: true,
    })
    if (account?.active !== true) return
    const language: Locale = req.user?.id === id && req.i18n.language === 'en' ? 'en' : 'nl'
    await send(account.email, noticeMail(language, what, addressOf(req, 'forgot')))
  })

/** Tells the address that an account had that it has another. */
export const tellOldAddress = (req: PayloadRequest, email: string): void =>
  tell(req, 'address', (send) => send(email, noticeMail('nl', 'address', addressOf(req, 'forgot'))))

/** Tells every other administrator that somebody became one. */
export const tellAdministrators = (req: PayloadRequest, { id, name }: { id: string; name: string }): void =>
  tell(req, 'administrator', async (send) => {
    const { docs } = await req.payload.find({
      collection: 'users',
      depth: 0,
      overrideAccess: true,
      pagination: false,
      where: { active: { equals: true }, id: { not_equals: id }, roles: { equals: 'admin' } },
    })
    const mail = administratorMail('nl', { name, url: addressOf(req, `collections/users/${id}`) })
    for (const { email } of docs) await send(email, mail)
  })
