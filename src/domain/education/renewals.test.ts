import { describe, expect, it } from 'vitest'

import type { StoredLink } from './curriculumLink'
import { renewals, renewed } from './renewals'

const outcome = { code: 'B1-K1', id: 'row-1', title: 'Metingen doen', url: null }
const link = {
  id: 'link-1',
  learningOutcomes: [outcome],
  level: 'mbo-4',
  programme: 'water-management',
  project: 'living-soil',
  question: 'salt',
  reviewedBy: 'manager',
  reviewRemark: 'Mooi',
  school: 'terra',
  schoolYear: '2026-2027',
  state: 'published',
  studyLoad: { amount: 240, kind: 'sbu' },
} as const satisfies StoredLink & Record<string, unknown>

describe('renewing a curriculum link', () => {
  it('makes a draft for the new year with the same outcomes, without the review and without any id', () => {
    const copy = renewed(link, '2027-2028')
    expect(copy).toMatchObject({
      learningOutcomes: [{ code: 'B1-K1', title: 'Metingen doen' }],
      reviewedBy: null,
      reviewRemark: null,
      schoolYear: '2027-2028',
      state: 'draft',
      studyLoad: { amount: 240, kind: 'sbu' },
    })
    expect(JSON.stringify(copy)).not.toMatch(/link-1|row-1|Mooi/)
  })

  it('leaves out what the year already has, in whatever state', () => {
    const known: StoredLink = { ...link, schoolYear: '2027-2028', state: 'returned' }
    expect(renewals([link, known], '2027-2028')).toEqual([])
  })

  it('takes the same link of several years once, as it was last', () => {
    const older: StoredLink = { ...link, capacity: 5, schoolYear: '2025-2026', state: 'expired' }
    const copies = renewals([older, { ...link, capacity: 8 }], '2027-2028')
    expect(copies.map(({ capacity }) => capacity)).toEqual([8])
  })

  it('keeps links about another question apart', () => {
    expect(renewals([link, { ...link, question: null }], '2027-2028')).toHaveLength(2)
  })

  it('leaves alone what was never public, and what lies in a later year', () => {
    expect(renewals([{ ...link, state: 'draft' }], '2027-2028')).toEqual([])
    expect(renewals([link], '2025-2026')).toEqual([])
  })
})
