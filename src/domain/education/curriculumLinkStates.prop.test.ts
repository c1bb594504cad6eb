import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { roles } from '../people/roles'
import { isExpired, type LinkMover, linkStates, nextLinkStates } from './curriculumLinkStates'
import { firstDayOf, lastDayOf, nextSchoolYear, schoolYearOf } from './schoolYears'

const mover = fc.record<LinkMover>({
  ownSchool: fc.boolean(),
  roles: fc.uniqueArray(fc.constantFrom(...roles)),
  trusted: fc.boolean(),
})
const state = fc.constantFrom(...linkStates)
const schoolYear = fc.integer({ max: 2200, min: 1900 }).map((year) => schoolYearOf(`${year}-09-01`))

describe('laws of the states of a curriculum link', () => {
  it('only a process manager, an administrator or a trusted own school can publish', () => {
    fc.assert(
      fc.property(mover, state, (who, from) => {
        const isReviewer = who.roles.includes('admin') || who.roles.includes('process-manager')
        const isTrustedSchool = who.ownSchool && who.trusted && who.roles.includes('school-editor')
        if (!isReviewer && !isTrustedSchool)
          expect(nextLinkStates({ state: from, ...who })).not.toContain('published')
      }),
    )
  })

  it('nobody submits for a school but its own school editor', () => {
    fc.assert(
      fc.property(mover, state, (who, from) => {
        if (!who.ownSchool || !who.roles.includes('school-editor'))
          expect(nextLinkStates({ state: from, ...who })).not.toContain('submitted')
      }),
    )
  })

  it('nobody moves an expired link, or any link to expired or to where it is', () => {
    fc.assert(
      fc.property(mover, state, (who, from) => {
        const next = nextLinkStates({ state: from, ...who })
        expect(next).not.toContain('expired')
        expect(next).not.toContain(from)
        if (from === 'expired') expect(next).toEqual([])
      }),
    )
  })

  it('a role more never takes a move away', () => {
    fc.assert(
      fc.property(mover, fc.constantFrom(...roles), state, (who, role, from) => {
        const more = nextLinkStates({ state: from, ...who, roles: [...who.roles, role] })
        expect(more).toEqual(expect.arrayContaining(nextLinkStates({ state: from, ...who })))
      }),
    )
  })

  it('a link is over exactly after the last day of its school year', () => {
    fc.assert(
      fc.property(schoolYear, (year) => {
        const link = { schoolYear: year }
        expect(isExpired(link, lastDayOf(year))).toBe(false)
        expect(isExpired(link, firstDayOf(nextSchoolYear(year)))).toBe(true)
      }),
    )
  })
})
