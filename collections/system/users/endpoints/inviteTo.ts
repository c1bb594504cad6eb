import { createOperation, type Endpoint, type PayloadRequest } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import { invitationMail } from '../../../../src/accounts/accountMails'
import {
  makeInvitation,
  noteInvitationSent,
  readInvitation,
  withdrawInvitation,
} from '../../../../src/accounts/invitations'
import type { Locale, Words } from '../../../../src/domain/locales/locales'
import { readEnv } from '../../../../src/env'
import { conflict } from '../../../../src/hooks/refuse'
import { sayTo } from '../../../../src/hooks/sayTo'
import { mailFailure } from '../../../../src/mail/mailFailure'
import type { User } from '../../../../src/payload-types'
import { careFor } from './careFor'

const switchedOff: Words = {
  nl: 'Dit account is niet actief. Zet het eerst weer aan.',
  en: 'This account is not active. Switch it on first.',
}
const sent = (email: string): Words => ({
  nl: `De uitnodiging is verstuurd naar ${email}.`,
  en: `The invitation was sent to ${email}.`,
})
const notSent = (because: Words): Words => ({
  nl: `Het account is er, maar de uitnodiging is niet verstuurd: ${because.nl}. Verstuur haar later opnieuw.`,
  en: `The account is there, but the invitation was not sent: ${because.en}. Send it again later.`,
})

/** What became of an invitation, for who asked for it. */
export type Invited = { isSent: boolean; message: string }

/** The language in which somebody is written to: what was asked for, else Dutch. */
const languageIn = (wished: unknown): Locale => (wished === 'en' ? 'en' : 'nl')

/** Sends the mail of an invitation that was made; that it could not be sent is told, and changes nothing else. */
const sendInvitation = async (
  req: PayloadRequest,
  { account, token, wished }: { account: User; token: string; wished: unknown },
): Promise<Invited> => {
  const { email, id, name } = account
  // Behind the #, which no server, log or referrer is told.
  const url = `${readEnv(process.env).serverUrl}${req.payload.config.routes.admin}/invitation#${token}`
  try {
    await req.payload.sendEmail({ to: email, ...invitationMail(languageIn(wished), { name, url }) })
    await noteInvitationSent(req, token)
    req.payload.logger.info({ account: id, by: viewerOf(req)?.id }, 'somebody was invited')
    return { isSent: true, message: sayTo(req, sent(email)) }
  } catch (error) {
    const { code } = (error ?? {}) as { code?: unknown }
    req.payload.logger.error({ account: id, code }, 'an invitation was not sent')
    return { isSent: false, message: sayTo(req, notSent(mailFailure(error))) }
  }
}

/** Invites an account, in the place of an earlier invitation. The mail goes out when the invitation is kept, and holds nothing up. */
const invite = async (req: PayloadRequest, wished: unknown) => {
  const made = await careFor(req, 'invite', async (account) => {
    if (account.active !== true) throw conflict(req, switchedOff)
    const token = await makeInvitation(req, account)
    return { account, standing: await readInvitation(req, account.id), token }
  })
  const told = await sendInvitation(req, { account: made.account, token: made.token, wished })
  return { ...made.standing, ...told }
}

/** `POST /api/users/:id/invitation`: sends an invitation, with `{ language }` in that language. Answers `{ isSent, message, invitedAt, expiresAt }`. */
export const inviteTo: Endpoint = {
  handler: async (req) => Response.json(await invite(req, req.data?.language), { status: 201 }),
  method: 'post',
  path: '/:id/invitation',
}

/** `DELETE /api/users/:id/invitation`: the link opens nothing from now on; asked twice it does nothing more. Answers `{ withdrawn }`. */
export const withdrawInvitationOf: Endpoint = {
  handler: async (req) => {
    const withdrawn = await careFor(req, 'invite', ({ id }) => withdrawInvitation(req, id))
    return Response.json({ withdrawn })
  },
  method: 'delete',
  path: '/:id/invitation',
}

/**
 * `POST /api/users`: makes an account as Payload does, and without a password invites it, `{ language }` being that of the mail.
 * Answers `{ doc, message }`, and `isSent` where it was invited: a mail that could not be sent costs nobody the account.
 */
export const createAccount: Endpoint = {
  handler: async (req) => {
    const { language, ...data } = req.data ?? {}
    const isInvited = (data.password ?? '') === '' && data.active !== false
    const depth = Number(req.query.depth ?? Number.NaN)
    // Stating nothing about access, as Payload’s own endpoint: what comes in over REST is judged as such.
    const doc = (await createOperation({
      collection: req.payload.collections.users,
      data: data,
      req,
      ...(Number.isInteger(depth) && { depth }),
    })) as User
    const made = { doc, message: req.t('general:successfullyCreated', { label: doc.name }) }
    if (!isInvited) return Response.json(made, { status: 201 })
    req.routeParams = { ...req.routeParams, id: doc.id }
    const { isSent, message } = await invite(req, language)
    return Response.json({ ...made, isSent, message }, { status: 201 })
  },
  method: 'post',
  path: '/',
}
