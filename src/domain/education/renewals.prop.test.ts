import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { StoredLink } from './curriculumLink'
import { linkStates } from './curriculumLinkStates'
import { renewals } from './renewals'

const few = (...names: string[]) => fc.constantFrom(...names)
const links = fc.array(
  fc.record<StoredLink>({
    capacity: fc.option(fc.integer({ max: 30, min: 1 })),
    programme: few('p', 'q'),
    project: few('living-soil', 'warm-homes'),
    question: fc.option(few('salt')),
    school: few('terra', 'alfa'),
    schoolYear: few('2024-2025', '2025-2026', '2026-2027', '2027-2028'),
    state: fc.constantFrom(...linkStates),
  }),
)
const intoYear = fc.constantFrom('2025-2026', '2026-2027', '2027-2028')
const samenessOf = ({ programme, project, question, school, schoolYear }: StoredLink) =>
  [school, programme, project, question, schoolYear].join()

describe('laws of renewing', () => {
  it('renewing twice makes nothing new', () => {
    fc.assert(
      fc.property(links, intoYear, (all, year) => {
        expect(renewals([...all, ...renewals(all, year)], year)).toEqual([])
      }),
    )
  })

  it('no link is made twice, nor beside one that is there', () => {
    fc.assert(
      fc.property(links, intoYear, (all, year) => {
        const made = renewals(all, year).map(samenessOf)
        expect(new Set(made).size).toBe(made.length)
        expect(all.map(samenessOf).filter((known) => made.includes(known))).toEqual([])
      }),
    )
  })

  it('after renewing, every earlier link that was public has its like in the new year', () => {
    fc.assert(
      fc.property(links, intoYear, (all, year) => {
        const after = [...all, ...renewals(all, year)].map(samenessOf)
        const wanted = all
          .filter(({ schoolYear, state }) => (schoolYear ?? '') < year && /published|expired/.test(state))
          .map((link) => samenessOf({ ...link, schoolYear: year }))
        expect(after).toEqual(expect.arrayContaining(wanted))
      }),
    )
  })
})
