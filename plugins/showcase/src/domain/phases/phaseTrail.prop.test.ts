import fc from 'fast-check'
import { expect, test } from 'vitest'

import { phaseTrail } from './phaseTrail'

const told = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }).chain((keys) =>
  fc.record({
    ending: fc.option(fc.constantFrom('completed', 'stopped')),
    phases: fc.constant(keys.map((key) => ({ key, name: { lang: 'en', text: key } }))),
    stays: fc.array(
      fc.record({
        phase: fc.constantFrom(...keys),
        start: fc.constantFrom('2026-01-01', '2026-02-01'),
        end: fc.option(fc.constantFrom('2026-03-01', '2026-04-01')),
      }),
      { minLength: 1 },
    ),
  }),
)

test('phases keep their order, and at most one is where the document is', () => {
  fc.assert(
    fc.property(told, (each) => {
      const trail = phaseTrail(each)
      const keys = trail?.phases.map(({ key }) => key) ?? []
      expect(keys).toEqual(each.phases.map(({ key }) => key).slice(0, keys.length))
      const order = { done: 0, present: 1, ended: 1, ahead: 2 }
      const places = trail?.phases.map(({ state }) => order[state]) ?? []
      expect(places).toEqual([...places].sort())
      expect(places.filter((place) => place === 1)).toHaveLength(1)
    }),
  )
})

test('what is ahead has no days, and whoever ended has nothing ahead', () => {
  fc.assert(
    fc.property(told, (each) => {
      const ahead = phaseTrail(each)?.phases.filter(({ state }) => state === 'ahead') ?? []
      expect(ahead.filter(({ end, start }) => end !== null || start !== null)).toEqual([])
      if (each.ending !== null) expect(ahead).toEqual([])
    }),
  )
})
