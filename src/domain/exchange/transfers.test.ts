import { describe, expect, it } from 'vitest'

import { judgementFaults } from './judgements'
import { refusalOfMove } from './refusalOfMove'
import { sidesToAgree } from './sidesToAgree'
import type { Transfer } from './transfer'
import { transferFaults } from './transferFaults'
import { canMove, isFinal, nextStates, transferStates } from './transferStates'

const parties = { provider: 'farm', receiver: 'school' }
const buildTransfer = (rest: Partial<Transfer> = {}): Transfer => ({
  ...parties,
  costToProviderCents: 250_000,
  id: 'one',
  project: 'hedgerows',
  state: 'agreed',
  ...rest,
})
const faultPaths = (rest: Partial<Transfer>) => transferFaults(buildTransfer(rest)).map(({ path }) => path)

describe('what becomes of a transfer', () => {
  it('goes step by step from proposal to delivery', () => {
    expect([
      canMove('proposed', 'agreed'),
      canMove('agreed', 'committed'),
      canMove('committed', 'delivered'),
      canMove('proposed', 'committed'),
      canMove('agreed', 'proposed'),
      canMove('agreed', 'agreed'),
    ]).toEqual([true, true, true, false, false, false])
  })

  it('is settled once delivered or cancelled', () => {
    expect(transferStates.filter(isFinal)).toEqual(['delivered', 'cancelled'])
    expect(nextStates('delivered')).toEqual([])
  })

  it('waits for both sides, and says which', () => {
    expect(sidesToAgree({ ...parties, agreedBy: ['farm', 'town'] })).toEqual(['receiver'])
    expect(sidesToAgree({ ...parties, agreedBy: ['school', 'farm'] })).toEqual([])
    expect(refusalOfMove({ ...parties, agreedBy: [], state: 'proposed' }, 'agreed')).toEqual({
      nl: 'Nog niet akkoord: gever en ontvanger. Een overdracht is afgesproken als gever en ontvanger beiden akkoord zijn.',
      en: 'Not agreed yet: provider and receiver. A transfer is agreed when provider and receiver both agree.',
    })
  })

  it('moves when both agree, and may be called off by one', () => {
    const agreed = { ...parties, agreedBy: ['farm', 'school'], state: 'proposed' } as const
    expect(refusalOfMove(agreed, 'agreed')).toBeUndefined()
    expect(refusalOfMove({ ...agreed, agreedBy: [] }, 'cancelled')).toBeUndefined()
  })

  it('tells what comes next, or what to do instead', () => {
    const refused = (state: Transfer['state'], to: Transfer['state']) =>
      refusalOfMove({ ...parties, agreedBy: ['farm', 'school'], state }, to)?.en
    expect([
      refused('proposed', 'delivered'),
      refused('delivered', 'cancelled'),
      refused('cancelled', 'proposed'),
    ]).toEqual([
      'After proposed comes agreed or cancelled.',
      'What was delivered is settled. Make a new transfer that corrects this one.',
      'What was cancelled does not come back. Propose the transfer anew.',
    ])
  })
})

describe('what is wrong with a transfer', () => {
  it('nothing, when it names two parties and a value', () => {
    expect(faultPaths({})).toEqual([])
  })

  it('giving to oneself, also by way of the beneficiary', () => {
    expect(faultPaths({ receiver: 'farm' })).toEqual(['receiver'])
    expect(faultPaths({ beneficiary: 'school' })).toEqual(['beneficiary'])
    expect(faultPaths({ beneficiary: 'farm' })).toEqual(['beneficiary'])
    expect(faultPaths({ beneficiary: 'town' })).toEqual([])
  })

  it('parts of a cent, less than nothing, and an amount of none', () => {
    expect(faultPaths({ costToProviderCents: 0.5 })).toEqual(['costToProviderCents'])
    expect(faultPaths({ worthToReceiverCents: -1 })).toEqual(['worthToReceiverCents'])
    expect(faultPaths({ quantity: { amount: 0, period: 'once', unit: 'hour' } })).toEqual(['quantity.amount'])
    expect(faultPaths({ quantity: { amount: Number.NaN, period: 'once', unit: 'hour' } })).toHaveLength(1)
    expect(faultPaths({ quantity: { amount: 0.5, period: 'week', unit: 'day' } })).toEqual([])
  })

  it('an end before the start', () => {
    expect(faultPaths({ end: '2026-01-01', start: '2026-02-01' })).toEqual(['end'])
    expect(faultPaths({ end: '2026-02-01', start: '2026-01-01' })).toEqual([])
  })

  it('a soft value that lacks its kind, score or statement', () => {
    expect(faultPaths({ softValue: { kind: 'trust' } })).toEqual(['softValue.score', 'softValue.statement'])
    expect(faultPaths({ softValue: { score: 6, statement: ' ' } })).toEqual([
      'softValue.kind',
      'softValue.score',
      'softValue.statement',
    ])
    expect(faultPaths({ softValue: { kind: null, score: null, statement: '' } })).toEqual([])
  })

  it('no value at all, from the moment it is agreed', () => {
    const bare = (state: Transfer['state']) => faultPaths({ costToProviderCents: null, state })
    expect(transferStates.map((state) => bare(state).length)).toEqual([0, 1, 1, 1, 0])
    expect(faultPaths({ costToProviderCents: 0 })).toEqual([])
    const softValue = { kind: 'relation', score: 3, statement: 'We wilden elkaar leren kennen.' } as const
    expect(faultPaths({ costToProviderCents: null, softValue })).toEqual([])
  })

  it('correcting itself, what is not delivered, or what belongs to another project', () => {
    const corrects = (rest: object) => ({
      corrects: { id: 'other', project: 'hedgerows', state: 'delivered' as const, ...rest },
    })
    expect(faultPaths(corrects({}))).toEqual([])
    expect(faultPaths(corrects({ id: 'one' }))).toEqual(['corrects'])
    expect(faultPaths(corrects({ id: 'one', state: 'agreed' }))).toEqual(['corrects'])
    expect(faultPaths(corrects({ state: 'committed' }))).toEqual(['corrects'])
    expect(faultPaths(corrects({ project: 'water' }))).toEqual(['corrects'])
  })
})

describe('a judgement of the balance', () => {
  it('owes a reason only when it accepts what is out of proportion', () => {
    const paths = (judgement: Parameters<typeof judgementFaults>[0]) =>
      judgementFaults(judgement).map(({ path }) => path)
    expect(paths({ reason: '  ', verdict: 'accepted-with-reason' })).toEqual(['reason'])
    expect(paths({ reason: 'Wij investeren nu.', verdict: 'accepted-with-reason' })).toEqual([])
    expect([...paths({ verdict: 'fair' }), ...paths({ verdict: 'unfair' })]).toEqual([])
  })
})
