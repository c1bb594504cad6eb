import { APIError, type Endpoint } from 'payload'

import { takeInvitation } from '../../../../src/accounts/invitations'
import { recordCare } from '../../../../src/accounts/recordCare'
import { endAllSessions } from '../../../../src/accounts/sessions'
import { clearGuesses } from '../../../../src/accounts/signInGuesses'
import type { Words } from '../../../../src/domain/locales/locales'
import { opensAccount } from '../../../../src/domain/people/invitation'
import { sayTo } from '../../../../src/hooks/sayTo'
import type { User } from '../../../../src/payload-types'
import { holdAccount } from './careFor'

// One text for all: that there is an account, or was an invitation, is nobody’s to know.
const opensNothing: Words = {
  nl: 'Deze uitnodiging werkt niet (meer). Zij geldt zeven dagen en één keer. Vraag de beheerder om een nieuwe.',
  en: 'This invitation does not work (any more). It holds for seven days, and once. Ask the administrator for a new one.',
}
const chosen: Words = {
  nl: 'Uw wachtwoord is gekozen. U kunt zich nu aanmelden.',
  en: 'Your password has been chosen. You can sign in now.',
}

/**
 * `POST /api/users/accept-invitation` with `{ token, password }`: sets the password of the account that was invited, once.
 * It signs nobody in: that is done with the new password, and with the second step where there is one.
 */
export const acceptInvitation: Endpoint = {
  handler: async (req) => {
    const { password, token } = req.data ?? {}
    const refusal = () => new APIError(sayTo(req, opensNothing), 403, undefined, true)
    if (typeof token !== 'string' || typeof password !== 'string' || password === '') throw refusal()
    await holdAccount(req, `invitation ${token.slice(0, 64)}`, async () => {
      const invitation = await takeInvitation(req, token)
      if (invitation === null) throw refusal()
      const { account: id } = invitation
      const account: User | null = await req.payload.findByID({
        collection: 'users',
        depth: 0,
        disableErrors: true,
        id,
        overrideAccess: true,
        req,
      })
      const invited = account && { active: account.active === true, email: account.email }
      if (!invited || !opensAccount(invitation, invited, new Date())) throw refusal()
      // The link proves who it is: the rules of passwords hold, those of who may change an account are met.
      await req.payload.update({ collection: 'users', data: { password }, id, overrideAccess: true, req })
      await endAllSessions(req, id)
      await clearGuesses(req, id)
      await recordCare(req, 'acceptInvitation', id)
    })
    return Response.json({ message: sayTo(req, chosen) })
  },
  method: 'post',
  path: '/accept-invitation',
}
