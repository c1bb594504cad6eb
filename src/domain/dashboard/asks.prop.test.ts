import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { roles } from '../people/roles'
import { asks, isAskedOf } from './asks'

const held = fc.uniqueArray(fc.constantFrom(...roles))
const organisation = fc.option(fc.constant('organisation'))
const askedOf = (viewer: Parameters<typeof isAskedOf>[1]) => asks.filter((ask) => isAskedOf(ask, viewer))

describe('laws of what is asked of whom', () => {
  it('a role more never takes away what was asked', () => {
    fc.assert(
      fc.property(held, fc.constantFrom(...roles), organisation, (some, more, home) => {
        expect(askedOf({ organisation: home, roles: [...some, more] })).toEqual(
          expect.arrayContaining(askedOf({ organisation: home, roles: some })),
        )
      }),
    )
  })

  it('nothing is asked of who has no role, and belonging to an organisation only ever adds', () => {
    fc.assert(
      fc.property(held, organisation, (some, home) => {
        expect(askedOf({ organisation: home, roles: [] })).toEqual([])
        expect(askedOf({ organisation: 'organisation', roles: some })).toEqual(
          expect.arrayContaining(askedOf({ organisation: null, roles: some })),
        )
      }),
    )
  })
})
