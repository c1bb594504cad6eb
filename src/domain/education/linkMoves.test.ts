import { describe, expect, it } from 'vitest'

import type { LinkMover } from './curriculumLinkStates'
import { mayMove, readMove } from './linkMoves'

const school: LinkMover = { ownSchool: true, roles: ['school-editor'], trusted: false }
const trusted: LinkMover = { ...school, trusted: true }
const reviewer: LinkMover = { ownSchool: false, roles: ['process-manager'], trusted: false }
const stranger: LinkMover = { ...school, ownSchool: false }

const unseen = { from: 'draft', isPublic: false } as const
const shown = { from: 'published', isPublic: true } as const
const pending = { from: 'submitted', isPublic: true } as const

describe('what a save means', () => {
  it('to submit is to save a draft in another state', () => {
    expect(readMove({ asDraft: false, state: 'submitted' }, unseen, school)).toEqual({
      effect: 'draft',
      from: 'draft',
      next: 'submitted',
    })
  })

  it('to publish is the same, said as a state or as a status', () => {
    const wanted = { effect: 'publish', from: 'submitted', next: 'published' }
    const standing = { from: 'submitted', isPublic: false } as const
    expect(readMove({ asDraft: false, state: 'published' }, standing, reviewer)).toEqual(wanted)
    expect(readMove({ asDraft: false, state: 'submitted', status: 'published' }, standing, reviewer)).toEqual(
      wanted,
    )
  })

  it('changing what is public makes a draft beside it, also when a form sends its state back', () => {
    const wanted = { effect: 'draft', from: 'published', next: 'draft' }
    expect(readMove({ asDraft: false }, shown, school)).toEqual(wanted)
    expect(readMove({ asDraft: true, state: 'published', status: 'draft' }, shown, school)).toEqual(wanted)
  })

  it('taking back a submission leaves what is public, taking back the link does not', () => {
    expect(readMove({ asDraft: false, state: 'draft' }, pending, school).effect).toBe('draft')
    expect(readMove({ asDraft: false, state: 'draft' }, shown, school).effect).toBe('withdraw')
    expect(readMove({ asDraft: false, status: 'draft' }, pending, school)).toEqual({
      effect: 'withdraw',
      from: 'submitted',
      next: 'submitted',
    })
  })

  it('a reviewer who takes a page away sends the link back', () => {
    expect(readMove({ asDraft: false, status: 'draft' }, shown, reviewer).next).toBe('returned')
    expect(readMove({ asDraft: true, state: 'returned' }, shown, reviewer).effect).toBe('withdraw')
  })
})

describe('who may make a move', () => {
  const publish = { effect: 'publish', from: 'submitted', next: 'published' } as const

  it('a reviewer publishes what was submitted, a trusted school publishes itself, another school does not', () => {
    expect([reviewer, trusted, school, stranger].map((mover) => mayMove(publish, mover))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('nobody but the school puts in what is not submitted yet', () => {
    expect(mayMove({ ...publish, from: 'draft' }, reviewer)).toBe(false)
    expect(mayMove({ effect: 'draft', from: 'draft', next: 'submitted' }, reviewer)).toBe(false)
  })

  it('a new text of a public link is published by whoever may publish', () => {
    expect(
      [reviewer, trusted, school].map((mover) => mayMove({ ...publish, from: 'published' }, mover)),
    ).toEqual([true, true, false])
  })

  it('an expired link is left as it is by everybody', () => {
    const still = { effect: 'draft', from: 'expired', next: 'expired' } as const
    expect([reviewer, trusted, school].some((mover) => mayMove(still, mover))).toBe(false)
  })
})
