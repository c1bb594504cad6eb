import { expect, it } from 'vitest'

import { ideaFaults } from './ideaFaults'
import { ideaStates } from './ideaStates'

const pathsOf = (idea: Parameters<typeof ideaFaults>[0]) => ideaFaults(idea).map(({ path }) => path)

it('an idea is not declined without a reason', () => {
  expect(pathsOf({ state: 'declined' })).toEqual(['declineReason'])
  expect(pathsOf({ declineReason: '  ', state: 'declined' })).toEqual(['declineReason'])
  expect(pathsOf({ declineReason: 'Er is al zo’n winkel.', state: 'declined' })).toEqual([])
})

it('an idea that became a project says which', () => {
  expect(pathsOf({ project: null, state: 'became-project' })).toEqual(['project'])
  expect(pathsOf({ project: 'p', state: 'became-project' })).toEqual([])
})

it('before that nothing is asked', () => {
  expect(ideaStates.filter((state) => ideaFaults({ state }).length === 0)).toEqual(['new', 'in-conversation'])
})
