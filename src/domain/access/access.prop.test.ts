import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { roles } from '../people/roles'
import { reaches, reachesOf } from './reach'

const held = fc.uniqueArray(fc.constantFrom(...roles))
const grants = fc.dictionary(fc.constantFrom(...roles), fc.constantFrom(...reaches))

describe('laws of reach', () => {
  it('a role more never takes anything away', () => {
    fc.assert(
      fc.property(held, fc.constantFrom(...roles), grants, (some, more, policy) => {
        const before = reachesOf(some, policy)
        const after = reachesOf([...some, more], policy)
        if (!after.includes('all')) expect(after).toEqual(expect.arrayContaining(before))
      }),
    )
  })

  it('the order of roles changes nothing, and nobody reaches anything without one', () => {
    fc.assert(
      fc.property(held, grants, (some, policy) => {
        expect(reachesOf(some.toReversed(), policy)).toEqual(reachesOf(some, policy))
        expect(reachesOf([], policy)).toEqual([])
      }),
    )
  })

  it('none is never a reach', () => {
    fc.assert(
      fc.property(held, grants, (some, policy) => {
        expect(reachesOf(some, policy)).not.toContain('none')
      }),
    )
  })
})
