import { expect, test } from 'vitest'

import { isSameContent, isSentBack, textsBeside } from './content'
import { isPublishing } from './isPublishing'

const story = { root: { children: [{ text: 'Een' }], type: 'root' } }
const state = { _status: 'published', story, summary: { en: 'One', nl: 'Een' }, updatedAt: '2026-01-01' }

test('two states hold the same when only how they stand differs, in whatever order their keys are', () => {
  const later = { summary: { nl: 'Een', en: 'One' }, _status: 'draft', story, updatedAt: '2026-01-02' }
  expect(isSameContent(state, later)).toBe(true)
})

test.each([
  [{ ...state, summary: { en: 'Two', nl: 'Een' } }],
  [{ ...state, story: { root: { children: [], type: 'root' } } }],
  [{ ...state, extra: 'x' }],
  [{ _status: 'published', story }],
])('a state that holds something else is another: %j', (other) => {
  expect([isSameContent(state, other), isSameContent(other, state)]).toEqual([false, false])
})

test('what is missing is as good as null', () => {
  expect(isSameContent({ ...state, note: null }, state)).toBe(true)
})

test('a part of a document may be sent back, but not changed', () => {
  expect([isSentBack({ story }, state), isSentBack({ story: null }, state)]).toEqual([true, false])
})

test('what stands in other languages is told by where it is and what, whatever row it is in', () => {
  const rows = (...captions: (string | null)[]) => ({
    images: captions.map((en) => ({ caption: { en, nl: 'Kop' } })),
    title: { en: null, nl: 'Titel' },
  })
  expect(textsBeside('nl', rows('Head'))).toEqual(['.images.caption en "Head"'])
  expect(textsBeside('nl', rows(null, 'Head'))).toEqual(textsBeside('nl', rows('Head')))
  expect(textsBeside('nl', rows('Foot'))).not.toEqual(textsBeside('nl', rows('Head')))
  expect(textsBeside('en', rows('Head'))).toEqual(['.images.caption nl "Kop"', '.title nl "Titel"'])
})

test.each([
  [{ _status: 'published' }, true],
  [{ _status: 'draft' }, false],
  [{}, true],
  [undefined, true],
])('%j is being made public: %s', (data, isPublic) => {
  expect(isPublishing(data)).toBe(isPublic)
})
