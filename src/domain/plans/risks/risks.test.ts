import { describe, expect, it } from 'vitest'

import { grades, impactWords, likelihoodWords } from './grades'
import { riskFaults } from './riskFaults'
import { riskClasses, riskClassWords, riskLevel } from './riskLevel'

describe('risks', () => {
  it('likelihood times impact makes a risk low, medium or high', () => {
    expect([
      riskLevel({ impact: 4, likelihood: 1 }),
      riskLevel({ impact: 5, likelihood: 1 }),
      riskLevel({ impact: 3, likelihood: 4 }),
      riskLevel({ impact: 3, likelihood: 5 }),
    ]).toEqual([
      { class: 'low', score: 4 },
      { class: 'medium', score: 5 },
      { class: 'medium', score: 12 },
      { class: 'high', score: 15 },
    ])
  })

  it('a residual risk above the risk itself is refused', () => {
    const [fault, ...others] = riskFaults({
      impact: 2,
      likelihood: 2,
      mitigation: 'Oefenen',
      residual: { impact: 3, likelihood: 2 },
    })
    expect([fault?.path, others]).toEqual(['residual', []])
  })

  it('a risk does not shrink by itself', () => {
    const shrunk = { impact: 4, likelihood: 4, residual: { impact: 2, likelihood: 2 } } as const
    expect(riskFaults({ ...shrunk, mitigation: ' – ' }).map(({ path }) => path)).toEqual(['mitigation'])
    expect(riskFaults({ ...shrunk, mitigation: 'Een tweede leverancier' })).toEqual([])
  })

  it('a risk whose residual nobody has judged yet is fine', () => {
    expect(riskFaults({ impact: 5, likelihood: 5 })).toEqual([])
  })

  it('every grade and class is read in words', () => {
    expect(grades.map((grade) => likelihoodWords[grade].nl && impactWords[grade].en)).not.toContain('')
    expect(riskClasses.map((name) => riskClassWords[name].nl)).toEqual(['Laag', 'Middel', 'Hoog'])
  })
})
