import { expect, test } from 'vitest'

import { asks, isAskedOf } from './asks'

const askedOf = (viewer: Parameters<typeof isAskedOf>[1]) => asks.filter((ask) => isAskedOf(ask, viewer))

test('a partner manager agrees for its organisation; a member of the same one states its values', () => {
  expect(askedOf({ organisation: 'farm', roles: ['partner-manager'] })).toEqual([
    'transfers-to-agree',
    'rounds-to-state',
    'items-to-settle',
    'conditions-to-fulfil',
    'measurements-due',
    'sections-to-write',
  ])
  expect(askedOf({ organisation: 'farm', roles: ['partner-member'] })).toEqual([
    'rounds-to-state',
    'items-to-settle',
    'conditions-to-fulfil',
    'measurements-due',
    'sections-to-write',
  ])
})

test('who belongs nowhere is not asked what is asked of an organisation', () => {
  expect(askedOf({ organisation: null, roles: ['partner-manager', 'school-editor'] })).toEqual([
    'items-to-settle',
    'conditions-to-fulfil',
    'measurements-due',
    'sections-to-write',
  ])
})

test('an editor reviews practices and publishes, and reviews no curriculum links', () => {
  expect(askedOf({ organisation: null, roles: ['editor'] })).toEqual([
    'practices-to-review',
    'items-to-settle',
    'conditions-to-fulfil',
    'sections-to-write',
    'projects-to-publish',
    'partners-to-publish',
    'updates-to-publish',
  ])
})

test('who decides is asked for decisions, waivers and approvals', () => {
  expect(askedOf({ organisation: null, roles: ['decision-maker'] })).toEqual([
    'gates-to-decide',
    'waivers-to-give',
    'measurements-to-approve',
    'items-to-settle',
    'conditions-to-fulfil',
    'sections-to-write',
  ])
})
