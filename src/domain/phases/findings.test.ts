import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { balanceOf } from '../exchange/balance/balanceOf'
import { helixKinds } from '../region/helix'
import {
  exchangeFinding,
  helixFinding,
  kpisFinding,
  planFinding,
  sourcesFinding,
  themeFinding,
  valuesFinding,
} from './findings'

const said = ({ because, met }: { because: { nl: string }; met: boolean }) => [met, because.nl]

describe('what the records say of a gate', () => {
  it('values are stated when all who take part have, whoever else has', () => {
    expect(said(valuesFinding(['a', 'b'], ['a', 'c']))).toEqual([
      false,
      '1 van de 2 partners hebben hun waarden ingevuld.',
    ])
    expect(valuesFinding(['a', 'b'], ['b', 'a']).met).toBe(true)
    expect(said(valuesFinding([], ['a']))).toEqual([false, 'Er doet nog niemand mee.'])
  })

  it('the helix is complete with exactly all five kinds, and else it is said who is missing', () => {
    fc.assert(
      fc.property(fc.subarray([...helixKinds]), (present) => {
        expect(helixFinding(present).met).toBe(present.length === helixKinds.length)
      }),
    )
    expect(helixFinding(['business', 'education', 'government']).because).toEqual({
      en: 'Not there yet: research, society.',
      nl: 'Nog niet erbij: onderzoek, omgeving.',
    })
  })

  it.each([
    ['tested today', [{ isLapsed: false, testedOn: '2026-03-01' }], true, 'Getoetst aan de gebiedsagenda.'],
    [
      'to be tested tomorrow',
      [{ isLapsed: false, testedOn: '2026-03-02' }],
      false,
      'Geen van de thema’s is al met de regio getoetst.',
    ],
    [
      'tested against an agenda that is over',
      [{ isLapsed: true, testedOn: '2025-03-01' }],
      false,
      'De agenda van de thema’s geldt niet meer.',
    ],
    ['of no theme', [], false, 'Er is nog geen thema gekozen.'],
  ])('a project %s', (_, themes, met, because) => {
    expect(said(themeFinding(themes, '2026-03-01'))).toEqual([met, because])
  })

  it('KPIs are complete when there is one and each has both a baseline and a target', () => {
    const [complete, open] = [
      { hasBaseline: true, hasTarget: true },
      { hasBaseline: true, hasTarget: false },
    ]
    expect(said(kpisFinding([complete, complete]))).toEqual([
      true,
      '2 van de 2 KPI’s hebben een nulmeting en een doel.',
    ])
    expect(kpisFinding([complete, open]).met).toBe(false)
    expect(kpisFinding([{ hasBaseline: false, hasTarget: true }]).met).toBe(false)
    expect(said(kpisFinding([]))).toEqual([false, 'Er is nog geen KPI.'])
  })

  it('the mapping is traceable when there is something and all of it names a source', () => {
    expect(sourcesFinding([{ sources: 1 }, { sources: 3 }]).met).toBe(true)
    expect(said(sourcesFinding([{ sources: 1 }, { sources: 0 }]))).toEqual([
      false,
      '1 van de 2 bevindingen noemen hun bron.',
    ])
    expect(said(sourcesFinding([]))).toEqual([false, 'Er is nog niets in kaart gebracht.'])
  })

  it('an exchange is in balance when it is settled, and else it is counted what keeps it from that', () => {
    const give = (provider: string, receiver: string) => ({
      acceptedAsGift: false,
      beneficiary: null,
      correctsId: null,
      costToProviderCents: 100,
      id: `${provider}-${receiver}`,
      provider,
      receiver,
      soft: null,
      state: 'agreed' as const,
      worthToReceiverCents: 100,
    })
    const found = (...transfers: ReturnType<typeof give>[]) =>
      said(exchangeFinding(balanceOf({ participants: ['a', 'b'], transfers })))
    expect(found()).toEqual([false, 'Er is nog niets afgesproken.'])
    expect(found(give('a', 'b'))).toEqual([
      false,
      'Nog niet in balans: 2 partners eenzijdig, 1 giften nog niet aanvaard.',
    ])
    expect(found(give('a', 'b'), give('b', 'a'))).toEqual([true, 'De uitwisseling is in balans.'])
  })

  it('a plan is complete when every section is filled in, and not when there is none', () => {
    expect(said(planFinding(null))).toEqual([false, 'Er is nog geen projectplan.'])
    expect(planFinding({ filled: 18, lacking: [], share: 1, total: 18 }).met).toBe(true)
    expect(said(planFinding({ filled: 17, lacking: [], share: 17 / 18, total: 18 }))).toEqual([
      false,
      '17 van de 18 hoofdstukken zijn ingevuld.',
    ])
  })
})
