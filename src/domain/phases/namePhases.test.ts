import { describe, expect, it } from 'vitest'

import { namePhases, phaseKeyOf } from './namePhases'

const four = { key: 'four', name: 'Vier fasen', phases: [{ key: 'idea', name: 'Idee' }] }
const seven = { key: 'seven', name: 'Zeven stappen', phases: [{ key: 'idea', name: 'Idee' }] }

describe('phases of several life cycles', () => {
  it('are called by their own name where there is one life cycle, and by that of their life cycle too where there are more', () => {
    const [one, other] = [phaseKeyOf('four', 'idea'), phaseKeyOf('seven', 'idea')]
    expect([...namePhases([one], [four, seven])]).toEqual([[one, 'Idee']])
    expect([...namePhases([one, other], [four, seven])]).toEqual([
      [one, 'Idee (Vier fasen)'],
      [other, 'Idee (Zeven stappen)'],
    ])
  })

  it('are called as in the newest version, and as in an older one once they are gone from it', () => {
    const newer = { ...four, phases: [{ key: 'idea', name: 'Een idee' }] }
    const older = { ...four, phases: [...four.phases, { key: 'gone', name: 'Vroeger' }] }
    expect([...namePhases(['four idea', 'four gone'], [newer, older]).values()]).toEqual([
      'Een idee',
      'Vroeger',
    ])
  })

  it('have no name where nobody knows them', () => {
    expect([...namePhases(['four other'], [four])]).toEqual([])
  })
})
