import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { holderKinds } from './holderKinds'
import { type Resource, resourceFaults } from './resourceFaults'
import { resourceKinds } from './resourceKinds'
import { sourceKinds } from './sources'

const day = fc.constantFrom(null, '2026-01-31', '2026-06-01', '2027-01-01')
const resource = fc.record<Resource>({
  availableFrom: day,
  availableTo: day,
  holderKind: fc.option(fc.constantFrom(...holderKinds)),
  kind: fc.constantFrom(...resourceKinds),
  outsider: fc.constantFrom(null, '', 'De molen'),
  partner: fc.constantFrom(null, 'farm'),
  quantity: fc.option(
    fc.record({ amount: fc.option(fc.double()), unit: fc.constantFrom(null, '', 'hour', 'euro') }),
  ),
  sources: fc.array(fc.record({ consent: fc.option(fc.boolean()), kind: fc.constantFrom(...sourceKinds) }), {
    maxLength: 3,
  }),
})
const fieldsOfHolder = ['holderKind', 'partner', 'outsider']

describe('laws of offers and needs', () => {
  it('whatever has no fault about its holder has exactly one, or is the region’s need', () => {
    fc.assert(
      fc.property(resource, (one) => {
        fc.pre(resourceFaults(one).every(({ path }) => !fieldsOfHolder.includes(path)))
        const named = [one.partner, one.outsider].filter(Boolean)
        expect(named).toHaveLength(one.holderKind === 'region' ? 0 : 1)
        if (one.kind === 'offer') expect(one.holderKind).not.toBe('region')
      }),
    )
  })

  it('a need is never refused where an offer would be taken', () => {
    fc.assert(
      fc.property(resource, (one) => {
        const asNeed = resourceFaults({ ...one, kind: 'need' }).length
        expect(asNeed).toBeLessThanOrEqual(resourceFaults({ ...one, kind: 'offer' }).length)
      }),
    )
  })

  it('consent to every interview leaves no fault about sources', () => {
    fc.assert(
      fc.property(resource, (one) => {
        const sources = (one.sources ?? []).map((source) => ({ ...source, consent: true }))
        expect(resourceFaults({ ...one, sources }).map(({ path }) => path)).not.toContain('sources')
      }),
    )
  })

  it('each fault names one field and says what to do in both languages', () => {
    fc.assert(
      fc.property(resource, (one) => {
        const faults = resourceFaults(one)
        expect(new Set(faults.map(({ path }) => path)).size).toBe(faults.length)
        expect(faults.flatMap(({ because }) => [because.nl, because.en])).not.toContain('')
      }),
    )
  })
})
