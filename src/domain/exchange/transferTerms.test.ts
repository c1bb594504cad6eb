import { describe, expect, it } from 'vitest'

import { exchangeText } from './balance/exchangeText'
import { giftFaults } from './giftFaults'
import { changedTerms, type TransferTerms } from './transferTerms'

const terms: TransferTerms = {
  costToProviderCents: 250_000,
  project: 'hedgerows',
  provider: 'farm',
  quantity: { amount: 40, period: 'once', unit: 'hour' },
  receiver: 'school',
  softValue: { kind: 'trust', score: 4, statement: 'Wij kennen elkaar nu.' },
  start: '2026-05-01T00:00:00.000Z',
}

describe('the terms of a transfer', () => {
  it('are the same when they are only written another way', () => {
    expect(changedTerms(terms, { ...terms, beneficiary: null, end: '', start: '2026-05-01' })).toEqual([])
    expect(changedTerms({}, { quantity: { period: 'once' }, softValue: { statement: '' } })).toEqual([])
  })

  it('differ in what is given, by whom, when and at what worth', () => {
    const now: TransferTerms = {
      ...terms,
      quantity: { amount: 41, period: 'year', unit: 'hour' },
      receiver: 'town',
      softValue: { ...terms.softValue, score: 5 },
      start: '2026-05-02',
      worthToReceiverCents: 0,
    }
    expect(changedTerms(terms, now)).toEqual([
      'receiver',
      'quantity.amount',
      'quantity.period',
      'start',
      'worthToReceiverCents',
      'softValue.score',
    ])
  })
})

describe('a gift', () => {
  it('is accepted in words, or not at all', () => {
    const paths = (gift: Parameters<typeof giftFaults>[0]) => giftFaults(gift).map(({ path }) => path)
    expect(paths({ acceptedAsGift: true, giftWords: ' ' })).toEqual(['giftWords'])
    expect(paths({ acceptedAsGift: true, giftWords: 'Voor het dorp.' })).toEqual([])
    expect(paths({ acceptedAsGift: false })).toEqual([])
  })
})

describe('the exchange of a project as one text', () => {
  const one = { id: '1', provider: 'farm', receiver: 'school', state: 'agreed' } as const
  const other = { id: '2', provider: 'school', receiver: 'farm', state: 'delivered' } as const

  it('is the same whatever the order, and when what was agreed is delivered', () => {
    expect(exchangeText([other, { ...one, state: 'committed' }])).toBe(exchangeText([one, other]))
    expect(exchangeText([one, other, { ...one, id: '3', state: 'proposed' }])).toBe(
      exchangeText([one, other]),
    )
  })

  it('is another once something counts, is worth something else or is corrected', () => {
    const text = exchangeText([one, other])
    expect(exchangeText([one])).not.toBe(text)
    expect(exchangeText([{ ...one, worthToReceiverCents: 1 }, other])).not.toBe(text)
    expect(exchangeText([one, other, { ...other, correctsId: '2', id: '4' }])).not.toBe(text)
  })
})
