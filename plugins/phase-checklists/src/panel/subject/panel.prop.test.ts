import { safeHref } from '@streekwerk/payload-kit/pure'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { noteEvidence } from './act/newEvidence'
import { changesOf, differences, draftOf, rebase } from './draft'
import { evidenceKeys } from './evidenceKeys'
import type { Filters } from './filters'
import { filterNames, fits } from './filters'
import { itemAnchor, pointedAt } from './itemAnchor'
import type { PanelItem } from './panel'

const item: fc.Arbitrary<PanelItem> = fc.record({
  answer: fc.string({ maxLength: 3 }),
  answeredBy: fc.constantFrom('check', 'person'),
  dueOn: fc.constantFrom(null, '2026-11-26', '2026-11-27'),
  evidence: fc.constant([]),
  evidenceWanted: fc.constant([]),
  guidance: fc.constant(''),
  id: fc.nat(9),
  isAsked: fc.boolean(),
  history: fc.constant(null),
  savedAt: fc.constant('2026-11-27T10:00:00.000Z'),
  justification: fc.string({ maxLength: 3 }),
  key: fc.constant('vision'),
  kind: fc.constantFrom('optional', 'recommended', 'required'),
  mayNotApply: fc.boolean(),
  override: fc.constantFrom(null, { by: 1, isMet: true, on: null, reason: 'Seen.' }),
  owner: fc.constantFrom(null, 1, 2),
  result: fc.constantFrom('met', 'notMet', 'notAssessed'),
  status: fc.constantFrom('todo', 'done'),
  title: fc.constant('A shared vision'),
  verdict: fc.constantFrom<PanelItem['verdict']>(
    { by: 'result', isSettled: true },
    { isSettled: false, obstacles: ['unanswered'] },
  ),
  waivers: fc.constant([]),
})

const draft = item.map(draftOf)
const filters: fc.Arbitrary<Filters> = fc.subarray([...filterNames]).map((names) => new Set(names))
const viewer = { me: 1, today: '2026-11-27' }

test('one filter more never shows more, and no filter hides anything', () => {
  fc.assert(
    fc.property(item, filters, fc.constantFrom(...filterNames), (one, some, more) => {
      if (fits(one, new Set([...some, more]), viewer)) expect(fits(one, some, viewer)).toBe(true)
      expect(fits(one, new Set(), viewer)).toBe(true)
    }),
  )
})

test('what was typed survives whatever others save, and all else is as they saved it', () => {
  fc.assert(
    fc.property(draft, draft, draft, (base, typed, fresh) => {
      const now = rebase(typed, base, fresh)
      const own = new Set(differences(base, typed))
      for (const name of differences(typed, now)) expect(own.has(name)).toBe(false)
      for (const name of differences(fresh, now)) expect(own.has(name)).toBe(true)
    }),
  )
})

test('every piece of evidence has a key of its own, which stays when it gets its id', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'Heard.', 'Seen.')), (notes) => {
      const evidence = notes.map(noteEvidence)
      const keys = evidenceKeys(evidence)
      expect(new Set(keys).size).toBe(notes.length)
      expect(evidenceKeys(evidence.map((piece, at) => ({ ...piece, id: `row ${at}` })))).toEqual(keys)
    }),
  )
})

test('nothing is sent of what is the same, and something of what is not', () => {
  fc.assert(
    fc.property(draft, draft, (before, after) => {
      const isSame = differences(before, after).length === 0
      expect(Object.keys(changesOf(before, after, 1)).length === 0).toBe(isSame)
    }),
  )
})

test('every key that a life cycle can have is pointed at and found again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,20}$/), (key) => {
      expect(pointedAt(`#${itemAnchor(key)}`)).toBe(key)
    }),
  )
})

test('no text at all becomes a link that runs something', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('', 'javascript:', 'data:', ' JavaScript:', 'https://'),
      (text, start) => {
        const href = safeHref(start + text)
        if (href !== null) expect(href).toMatch(/^https?:\/\//)
      },
    ),
  )
})
