import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { grades } from './grades'
import { riskFaults } from './riskFaults'
import { riskClasses, riskLevel } from './riskLevel'

const grade = fc.constantFrom(...grades)
const risk = fc.record({ impact: grade, likelihood: grade })

describe('laws of risks', () => {
  it('a risk that grows in likelihood or impact never drops in score or class', () => {
    fc.assert(
      fc.property(risk, risk, (one, other) => {
        fc.pre(one.likelihood <= other.likelihood && one.impact <= other.impact)
        const [smaller, greater] = [riskLevel(one), riskLevel(other)]
        expect(smaller.score).toBeLessThanOrEqual(greater.score)
        expect(riskClasses.indexOf(smaller.class)).toBeLessThanOrEqual(riskClasses.indexOf(greater.class))
      }),
    )
  })

  it('what is let through never leaves a residual above the risk', () => {
    fc.assert(
      fc.property(risk, risk, fc.string(), (inherent, residual, mitigation) => {
        const isAbove = riskLevel(residual).score > riskLevel(inherent).score
        const paths = riskFaults({ ...inherent, mitigation, residual }).map(({ path }) => path)
        expect(paths.includes('residual')).toBe(isAbove)
      }),
    )
  })
})
