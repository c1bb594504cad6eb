import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { pageSteps } from './pageSteps'

const place = fc
  .integer({ min: 1, max: 500 })
  .chain((last) => fc.tuple(fc.integer({ min: 1, max: last }), fc.constant(last)))

describe('pageSteps', () => {
  it('offers the first, the last and the present page, in order, and never two gaps beside each other', () => {
    fc.assert(
      fc.property(place, ([present, last]) => {
        const steps = pageSteps(present, last)
        const pages = steps.filter((step) => step !== 'gap')
        expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b))
        expect(pages).toEqual(expect.arrayContaining([1, present, last]))
        expect(steps.some((step, at) => step === 'gap' && steps[at + 1] === 'gap')).toBe(false)
      }),
    )
  })

  it('a gap stands for at least two pages, and where no gap stands no page is skipped', () => {
    fc.assert(
      fc.property(place, ([present, last]) => {
        const steps = pageSteps(present, last)
        steps.forEach((step, at) => {
          const [before, after] = [steps[at - 1], steps[at + 1]]
          if (step === 'gap') expect(Number(after) - Number(before)).toBeGreaterThan(2)
          else if (typeof before === 'number') expect(step - before).toBe(1)
        })
      }),
    )
  })
})
