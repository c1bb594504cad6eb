import type { RequestHandler } from 'express'

import type { PanelAccount } from './panelAccount'

/** The screen on which a second step is set up. */
const SET_UP = '/admin/second-factor'

/**
 * Leads whoever must set up a second step first to where that is done, whatever they ask for; signing out is the other way on. Place
 * it before what asks for a role: to everything else they are nobody yet.
 */
export const leadToSecondFactor =
  (accountOf: PanelAccount, cookiePrefix: string): RequestHandler =>
  async (req, res, next) => {
    const isThere = req.path.toLowerCase().replace(/\/+$/, '') === SET_UP
    if (isThere || req.method === 'POST' || (await accountOf(req)) !== 'half-way') {
      next()
      return
    }
    res.set('Cache-Control', 'private, no-store')
    if (!req.path.toLowerCase().startsWith('/admin/logout')) {
      res.redirect(303, SET_UP)
      return
    }
    // Payload signs out only whom it knows.
    res.clearCookie(`${cookiePrefix}-token`, { httpOnly: true, path: '/', sameSite: 'lax' })
    res.redirect(303, '/admin/login')
  }
