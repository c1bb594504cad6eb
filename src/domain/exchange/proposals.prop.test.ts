import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sidesAwaiting, sidesToRecord } from './proposals'
import { sidesToAgree } from './sidesToAgree'
import { transferStates } from './transferStates'

const partner = fc.constantFrom('farm', 'school', 'village')
const transfer = fc.record({
  agreedBy: fc.uniqueArray(partner),
  provider: partner,
  receiver: partner,
  state: fc.constantFrom(...transferStates),
})

describe('laws of proposals', () => {
  it('waits for no one once it is no proposal, or once all have agreed', () => {
    fc.assert(
      fc.property(transfer, partner, (one, who) => {
        const isOpen = one.state === 'proposed' && sidesToAgree(one).length > 0
        if (!isOpen) expect([...sidesAwaiting(one, who), ...sidesToRecord(one, new Set())]).toEqual([])
      }),
    )
  })

  it('each open side waits either for its own manager or to be recorded, never for both', () => {
    fc.assert(
      fc.property(transfer, fc.uniqueArray(partner), (one, managed) => {
        const recorded = sidesToRecord(one, new Set(managed))
        const own = managed.flatMap((who) => sidesAwaiting(one, who))
        expect([...recorded, ...own].sort()).toEqual(one.state === 'proposed' ? sidesToAgree(one).sort() : [])
      }),
    )
  })
})
