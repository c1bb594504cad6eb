import { expect, test } from 'vitest'

import type { ReviewDraft } from './reviewDraft'
import { conditionRefusal, emptyReview, reviewBody } from './reviewDraft'

const condition = { dueOn: '2026-12-31', number: 1, owner: '4', text: 'The mayor signs.' }
const draft = (more: Partial<ReviewDraft>): ReviewDraft => ({ ...emptyReview, ...more })

test('conditions that were written go along with a go on conditions alone', () => {
  const written = { conditions: [condition] }
  expect(reviewBody(draft({ ...written, decision: 'conditionalGo' }), 3).conditions).toEqual([
    { dueOn: '2026-12-31T12:00:00.000Z', owner: 4, text: 'The mayor signs.' },
  ])
  expect(reviewBody(draft({ ...written, decision: 'hold' }), 3).conditions).toEqual([])
})

test('what is not filled in of a condition is sent as nothing, for the server to refuse in words', () => {
  const empty = { ...condition, dueOn: '', owner: '' }
  const { conditions } = reviewBody(draft({ conditions: [empty], decision: 'conditionalGo' }), 3)
  expect(conditions).toMatchObject([{ dueOn: null, owner: null }])
})

test('a refusal stays with its condition when one above it is taken away', () => {
  const refusalOf = conditionRefusal({ 'conditions.1.owner': 'Choose who.' }, [1, 2, 4])
  expect([refusalOf(2, 'owner'), refusalOf(2, 'text'), refusalOf(1, 'owner')]).toEqual([
    'Choose who.',
    undefined,
    undefined,
  ])
  expect(refusalOf(5, 'owner')).toBeUndefined()
})
