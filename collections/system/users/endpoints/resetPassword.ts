import type { Endpoint } from 'payload'

import { tellOwner } from '../../../../src/accounts/tellOwner'
import type { Words } from '../../../../src/domain/locales/locales'
import { sayTo } from '../../../../src/hooks/sayTo'

const chosen: Words = {
  nl: 'Uw nieuwe wachtwoord geldt. Meld u ermee aan.',
  en: 'Your new password holds. Sign in with it.',
}

/**
 * `POST /api/users/reset-password` with `{ token, password }`, in the place of Payload’s own, which signs in whoever has the mail:
 * that would be a way past the second step.
 */
export const resetPassword: Endpoint = {
  handler: async (req) => {
    const { password, token } = req.data ?? {}
    const text = (value: unknown): string => (typeof value === 'string' ? value : '')
    const { user } = await req.payload.resetPassword({
      collection: 'users',
      data: { password: text(password), token: text(token) },
      overrideAccess: true,
      req,
    })
    if (user !== undefined) tellOwner(req, String(user.id), 'password')
    return Response.json({ message: sayTo(req, chosen) })
  },
  method: 'post',
  path: '/reset-password',
}
