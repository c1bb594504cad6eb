import fc from 'fast-check'
import { expect, test } from 'vitest'

import { expiryOf, opensAccount } from './invitation'

const at = fc.date({ max: new Date('2100-01-01'), min: new Date('2020-01-01'), noInvalidDate: true })
const email = fc.constantFrom('a@example.nl', 'b@example.nl')

test('an invitation opens an account only in its seven days, at its own address, while the account is active', () => {
  fc.assert(
    fc.property(
      at,
      fc.integer({ max: 14 * 86_400, min: 0 }),
      email,
      email,
      fc.boolean(),
      (sent, later, to, now, active) => {
        const asked = new Date(sent.getTime() + later * 1000)
        const opens = opensAccount({ email: to, expiresAt: expiryOf(sent) }, { active, email: now }, asked)
        expect(opens).toBe(later < 7 * 86_400 && to === now && active)
      },
    ),
  )
})

test('what opens no longer never opens again', () => {
  fc.assert(
    fc.property(at, fc.nat(2e9), fc.nat(2e9), (sent, later, evenLater) => {
      const [invitation, account] = [
        { email: 'a', expiresAt: expiryOf(sent) },
        { active: true, email: 'a' },
      ]
      const first = new Date(sent.getTime() + later)
      if (opensAccount(invitation, account, first)) return
      expect(opensAccount(invitation, account, new Date(first.getTime() + evenLater))).toBe(false)
    }),
  )
})
