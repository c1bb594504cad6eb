import { describe, expect, test } from 'vitest'

import { buildAnswer, buildItem, today } from '../../../test/builders'
import type { CheckAnswer, Waiver } from './answer'
import { judgeItem } from './judgeItem'

const nothing = { checks: new Map<string, CheckAnswer>(), today }
const met = { result: 'met', status: 'done' } as const
const waiver: Waiver = {
  id: '1',
  reason: 'The school is closed.',
  requestedBy: 'ans',
  approvedBy: 'bo',
  isApproved: true,
  validUntil: today,
  isWithdrawn: false,
}

describe('an item that a person answers', () => {
  test('is settled once it is met and the work on it is done', () => {
    expect(judgeItem(buildItem(), buildAnswer(met), nothing)).toEqual({ isSettled: true, by: 'result' })
    expect(judgeItem(buildItem(), buildAnswer({ ...met, status: 'inReview' }), nothing)).toEqual({
      isSettled: false,
      obstacles: ['inReview'],
    })
  })

  test('asks for evidence in one of the wanted forms, and notices when it was deleted', () => {
    const item = buildItem({ evidence: ['file', 'link'] })
    expect(judgeItem(item, buildAnswer(met), nothing)).toMatchObject({ obstacles: ['evidenceWanted'] })
    const gone = buildAnswer({ ...met, evidence: [{ isThere: false, kind: 'file' }] })
    expect(judgeItem(item, gone, nothing)).toMatchObject({ obstacles: ['evidenceGone'] })
    const other = buildAnswer({ ...met, evidence: [{ isThere: true, kind: 'note' }] })
    expect(judgeItem(item, other, nothing)).toMatchObject({ obstacles: ['evidenceWanted'] })
    const link = buildAnswer({ ...met, evidence: [...gone.evidence, { isThere: true, kind: 'link' }] })
    expect(judgeItem(item, link, nothing).isSettled).toBe(true)
  })

  test('may be left out only where the template allows it, and with a reason', () => {
    const leftOut = { result: 'notApplicable', status: 'done' } as const
    const item = buildItem({ mayNotApply: true })
    expect(
      judgeItem(buildItem(), buildAnswer({ ...leftOut, justification: 'No school.' }), nothing),
    ).toMatchObject({
      obstacles: ['mayNotBeLeftOut'],
    })
    expect(judgeItem(item, buildAnswer({ ...leftOut, justification: '  ' }), nothing)).toMatchObject({
      obstacles: ['justificationWanted'],
    })
    expect(judgeItem(item, buildAnswer({ ...leftOut, justification: 'No school.' }), nothing)).toEqual({
      by: 'notApplicable',
      isSettled: true,
    })
  })
})

describe('an item that a check answers', () => {
  const item = buildItem({ answeredBy: 'check', check: 'signed' })
  const found = (is: CheckAnswer['is']) => ({
    checks: new Map([['signed', { because: { en: 'Ans signed.' }, is }]]),
    today,
  })

  test('is settled when the check is met, whatever people wrote', () => {
    expect(judgeItem(item, buildAnswer(), found('met'))).toEqual({
      isSettled: true,
      by: 'check',
      because: { en: 'Ans signed.' },
    })
    expect(judgeItem(item, buildAnswer(met), found('notMet')).isSettled).toBe(false)
  })

  test.each([
    ['notMet', 'checkNotMet'],
    ['unavailable', 'checkUnavailable'],
    ['broken', 'checkBroken'],
  ] as const)('a check that is %s settles nothing and says why', (is, obstacle) => {
    expect(judgeItem(item, buildAnswer(), found(is))).toEqual({
      because: { en: 'Ans signed.' },
      isSettled: false,
      obstacles: [obstacle],
    })
  })

  test('a check that the host does not know settles nothing', () => {
    expect(judgeItem(item, buildAnswer(), nothing)).toMatchObject({ obstacles: ['checkUnknown'] })
  })

  test("somebody's word goes before the check both ways, but only with a reason", () => {
    const word = (isMet: boolean, reason: string) => buildAnswer({ override: { by: 'ans', isMet, reason } })
    expect(judgeItem(item, word(true, 'Signed on paper.'), found('notMet'))).toMatchObject({ by: 'override' })
    expect(judgeItem(item, word(false, 'Signed by the wrong one.'), found('met'))).toMatchObject({
      obstacles: ['overruled'],
    })
    expect(judgeItem(item, word(true, ' '), found('notMet'))).toMatchObject({ obstacles: ['checkNotMet'] })
  })
})

describe('a waiver', () => {
  const judged = (given: Partial<Waiver>) =>
    judgeItem(buildItem(), buildAnswer({ waivers: [{ ...waiver, ...given }] }), nothing)

  test('settles an item through its last day', () => {
    expect(judged({})).toEqual({ by: 'waiver', isSettled: true })
    expect(judged({ validUntil: '2026-11-26' })).toEqual({
      isSettled: false,
      obstacles: ['waiverExpired', 'unanswered'],
    })
  })

  test('that nobody but its requester approved is only asked for', () => {
    for (const given of [{ approvedBy: null, isApproved: false }, { approvedBy: 'ans' }])
      expect(judged(given)).toEqual({ isSettled: false, obstacles: ['waiverAsked', 'unanswered'] })
  })

  test('holds on when the account of who approved it, or of who asked for it, or of both is gone', () => {
    for (const gone of [{ approvedBy: null }, { requestedBy: null }, { approvedBy: null, requestedBy: null }])
      expect(judged(gone)).toEqual({ by: 'waiver', isSettled: true })
  })

  test('that was never approved says nothing any more when its time is over', () => {
    const never = judged({ approvedBy: null, isApproved: false, validUntil: '2026-01-01' })
    expect(judged({ isWithdrawn: true })).toEqual(never)
    expect(never).toEqual({
      isSettled: false,
      obstacles: ['unanswered'],
    })
  })
})
