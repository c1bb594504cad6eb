import { describe, expect, test } from 'vitest'

import { buildAnswer, buildItem } from '../../../test/builders'
import { answerFault } from './answerFault'

const leftOut = { result: 'notApplicable', justification: 'No school.' } as const
const override = { by: 'ans', isMet: true, reason: 'On paper.' }

describe('what a person answers', () => {
  test('is left out only where that is allowed, and with a justification', () => {
    expect(answerFault(buildItem({ mayNotApply: true }), buildAnswer(leftOut))).toBeUndefined()
    expect(answerFault(buildItem(), buildAnswer(leftOut))).toBe('mayNotBeLeftOut')
    const unjustified = buildAnswer({ ...leftOut, justification: ' ' })
    expect(answerFault(buildItem({ mayNotApply: true }), unjustified)).toBe('justificationMissing')
  })

  test('is not overruled', () => {
    expect(answerFault(buildItem(), buildAnswer({ override }))).toBe('notForHand')
  })
})

describe('what a check answers', () => {
  const item = buildItem({ answeredBy: 'check', check: 'signed' })

  test('has no result by hand', () => {
    expect(answerFault(item, buildAnswer({ result: 'met' }))).toBe('checkAnswers')
  })

  test('is overruled with a reason only', () => {
    expect(answerFault(item, buildAnswer({ override }))).toBeUndefined()
    expect(answerFault(item, buildAnswer({ override: { ...override, reason: ' ' } }))).toBe('reasonMissing')
  })
})
