import { describe, expect, it } from 'vitest'

import { isExpired, type LinkMover, nextLinkStates } from './curriculumLinkStates'

const school: LinkMover = { ownSchool: true, roles: ['school-editor'], trusted: false }
const manager: LinkMover = { ownSchool: false, roles: ['process-manager'], trusted: false }

describe('the states of a curriculum link', () => {
  it('a school submits its own link and cannot publish it', () => {
    expect(nextLinkStates({ state: 'draft', ...school })).toEqual(['submitted'])
    expect(nextLinkStates({ state: 'submitted', ...school })).toEqual(['draft'])
    expect(nextLinkStates({ state: 'returned', ...school })).toEqual(['submitted'])
  })

  it('a process manager or administrator publishes or returns what was submitted, and leaves a draft to the school', () => {
    for (const role of ['process-manager', 'admin'] as const)
      expect(nextLinkStates({ state: 'submitted', ...manager, roles: [role] })).toEqual([
        'returned',
        'published',
      ])
    expect(nextLinkStates({ state: 'draft', ...manager })).toEqual([])
  })

  it('a trusted school publishes its own links, and no others', () => {
    for (const state of ['draft', 'submitted', 'returned'] as const)
      expect(nextLinkStates({ state, ...school, trusted: true })).toContain('published')
    expect(nextLinkStates({ state: 'draft', ...school, ownSchool: false, trusted: true })).toEqual([])
  })

  it('a published link can be taken back by its school and returned by a reviewer', () => {
    expect(nextLinkStates({ state: 'published', ...school })).toEqual(['draft'])
    expect(nextLinkStates({ state: 'published', ...manager })).toEqual(['returned'])
  })

  it('a link is over the day after its school year', () => {
    const link = { schoolYear: '2026-2027' }
    expect(isExpired(link, '2027-07-31')).toBe(false)
    expect(isExpired(link, '2027-08-01')).toBe(true)
    expect(isExpired({ schoolYear: null }, '2027-08-01')).toBe(false)
  })
})
