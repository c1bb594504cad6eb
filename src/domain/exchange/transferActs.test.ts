import { describe, expect, it } from 'vitest'

import { actsOn } from './transferActs'
import { voiceOn } from './voiceOn'

const transfer = { agreedBy: [], provider: 'farm', receiver: 'school', state: 'proposed' } as const
const manager = { organisation: 'farm', roles: ['partner-manager'] } as const
const steward = { organisation: null, roles: ['process-manager'] } as const
const none = new Set<string>()

describe('what can be done with a transfer', () => {
  it('the manager of a party agrees to a proposal or cancels it, and agrees once', () => {
    expect(actsOn(transfer, manager, none)).toEqual(['agree', 'cancel'])
    expect(actsOn({ ...transfer, agreedBy: ['farm'] }, manager, none)).toEqual(['cancel'])
  })

  it('who runs projects records only for a side that has nobody to agree for it', () => {
    expect(actsOn(transfer, steward, new Set(['farm']))).toEqual(['record', 'cancel'])
    expect(actsOn(transfer, steward, new Set(['farm', 'school']))).toEqual(['cancel'])
  })

  it('who runs projects and manages one party records for the other when its own side has agreed', () => {
    const both = { organisation: 'farm', roles: ['partner-manager', 'process-manager'] } as const
    const managed = new Set(['farm'])
    expect(actsOn({ ...transfer, agreedBy: ['farm'] }, both, managed)).toEqual(['record', 'cancel'])
    expect(voiceOn({ ...transfer, agreedBy: ['farm'] }, both, managed)).toEqual({
      onBehalf: true,
      sides: ['receiver'],
    })
  })

  it('goes one step at a time, and ends when it is delivered', () => {
    const agreed = { ...transfer, agreedBy: ['farm', 'school'] }
    expect(actsOn({ ...agreed, state: 'agreed' }, manager, none)).toEqual(['commit', 'cancel'])
    expect(actsOn({ ...agreed, state: 'committed' }, manager, none)).toEqual(['deliver', 'cancel'])
    expect(actsOn({ ...agreed, state: 'delivered' }, manager, none)).toEqual([])
  })

  it('is done by nobody else: not by a member, nor by the manager of another organisation', () => {
    expect(actsOn(transfer, { ...manager, roles: ['partner-member'] }, none)).toEqual([])
    expect(actsOn(transfer, { ...manager, organisation: 'village' }, none)).toEqual([])
    expect(actsOn(transfer, { organisation: null, roles: ['decision-maker'] }, none)).toEqual([])
  })
})
