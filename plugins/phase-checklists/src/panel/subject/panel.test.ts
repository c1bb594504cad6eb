import { safeHref } from '@streekwerk/payload-kit/pure'
import { describe, expect, test } from 'vitest'

import { sayIn } from '../sayIn'
import { noteEvidence } from './act/newEvidence'
import { readChanges } from './changes'
import type { Draft } from './draft'
import { changesOf, draftOf, idLike, rebase, refusedField, resultChange, withTyped } from './draft'
import type { FilterName } from './filters'
import { fits, readFilters } from './filters'
import { itemAnchor, pointedAt } from './itemAnchor'
import type { PanelEvidence, PanelItem } from './panel'
import { progressWords } from './progressWords'
import { createSpeech } from './speech'

const item = (more: Partial<PanelItem> = {}): PanelItem => ({
  answer: '',
  answeredBy: 'person',
  dueOn: null,
  evidence: [],
  evidenceWanted: [],
  guidance: '',
  id: 7,
  history: null,
  savedAt: '2026-11-27T10:00:00.000Z',
  isAsked: true,
  justification: '',
  key: 'vision',
  kind: 'required',
  mayNotApply: false,
  override: null,
  owner: null,
  result: 'notAssessed',
  status: 'todo',
  title: 'A shared vision',
  verdict: { isSettled: false, obstacles: ['unanswered'] },
  waivers: [],
  ...more,
})

const draft = (more: Partial<Draft> = {}): Draft => ({ ...draftOf(item()), ...more })

describe('filters', () => {
  const viewer = { me: 3, today: '2026-11-27' }
  const only = (name: FilterName) => new Set([name])

  test('stand in an address as ones, and whatever else is written there narrows nothing', () => {
    expect([...readFilters(new URLSearchParams('mine=1&overdue=yes&fly=1'))]).toEqual(['mine'])
  })

  test('mine is what the viewer owns, also where an id is told as text', () => {
    expect(fits(item({ owner: 3 }), only('mine'), viewer)).toBe(true)
    expect(fits(item({ owner: '3' }), only('mine'), viewer)).toBe(true)
    expect(fits(item({ owner: 4 }), only('mine'), viewer)).toBe(false)
    expect(fits(item(), only('mine'), viewer)).toBe(false)
  })

  test('an item is overdue from the day after it was due, as long as it is asked of somebody', () => {
    const isOverdue = (more: Partial<PanelItem>) => fits(item(more), only('overdue'), viewer)
    expect(isOverdue({ dueOn: '2026-11-26' })).toBe(true)
    expect(isOverdue({ dueOn: '2026-11-27' })).toBe(false)
    expect(isOverdue({ dueOn: '2026-11-26', isAsked: false })).toBe(false)
  })

  test('together ask for all of them at once', () => {
    const both = new Set<FilterName>(['open', 'required'])
    expect(fits(item(), both, viewer)).toBe(true)
    expect(fits(item({ kind: 'optional' }), both, viewer)).toBe(false)
  })
})

describe('a draft', () => {
  test('sends what was changed and nothing else', () => {
    expect(changesOf(draft(), draft(), 3)).toEqual({})
    expect(changesOf(draft(), draft({ owner: '4', status: 'done' }), 3)).toEqual({ owner: 4, status: 'done' })
    expect(changesOf(draft({ dueOn: '2027-01-01' }), draft(), 3)).toEqual({ dueOn: null })
  })

  test('sends a judgement by hand whole, as its reason belongs to it', () => {
    expect(changesOf(draft(), draft({ isMet: 'yes', reason: 'Seen.' }), 'u1')).toEqual({
      override: { isMet: 'yes', reason: 'Seen.' },
    })
    expect(changesOf(draft({ isMet: 'yes', reason: 'Seen.' }), draft({ reason: 'Seen.' }), 'u1')).toEqual({
      override: { isMet: null, reason: 'Seen.' },
    })
  })

  test('sends of a piece of evidence what it is, and keeps those that were there', () => {
    const empty = {
      file: null,
      href: null,
      isGone: false,
      link: '',
      name: 'Heard.',
      note: '',
      record: null,
    }
    const piece: PanelEvidence = { ...empty, id: 'row', kind: 'note', note: 'Heard.' }
    const fresh: PanelEvidence = { ...empty, file: 9, kind: 'file' }
    expect(changesOf(draft(), draft({ evidence: [piece, fresh] }), 3)).toEqual({
      evidence: [
        { id: 'row', kind: 'note', note: 'Heard.' },
        { file: 9, kind: 'file' },
      ],
    })
  })

  test('takes along what was typed as evidence and not added, and nothing of spaces', () => {
    const said = (typed: Draft['typed']) => changesOf(draft(), draft({ typed }), 3)
    expect(said({ kind: 'note', text: ' Heard. ' })).toEqual({ evidence: [{ kind: 'note', note: 'Heard.' }] })
    expect(said({ kind: 'link', text: 'https://a.example' })).toEqual({
      evidence: [{ kind: 'link', link: 'https://a.example' }],
    })
    expect(said({ kind: 'note', text: '   ' })).toEqual({ evidence: [] })
    expect(withTyped(draft({ typed: { kind: 'note', text: 'Heard.' } })).typed).toBeNull()
  })

  test('is done when it is met or does not apply, unless somebody looks at it first', () => {
    expect(resultChange({ status: 'todo' }, 'met')).toEqual({ result: 'met', status: 'done' })
    expect(resultChange({ status: 'inProgress' }, 'notApplicable')).toEqual({
      result: 'notApplicable',
      status: 'done',
    })
    expect(resultChange({ status: 'inReview' }, 'met')).toEqual({ result: 'met' })
    expect(resultChange({ status: 'todo' }, 'partlyMet')).toEqual({ result: 'partlyMet' })
  })

  test('keeps what was typed when the item was changed elsewhere, and follows in the rest', () => {
    const typed = draft({ answer: 'We agree.' })
    const now = draft({ answer: 'They agree.', status: 'inReview' })
    expect(rebase(typed, draft(), now)).toEqual({ ...now, answer: 'We agree.' })
    expect(rebase(draft(), draft(), now)).toEqual(now)
  })

  test('keeps the evidence of both who added some, and what either took away stays away', () => {
    const note = (text: string) => noteEvidence(text)
    const [kept, dropped] = [note('kept'), note('dropped')]
    const from = draft({ evidence: [kept, dropped] })
    const here = draft({ evidence: [kept, note('mine')] })
    const there = draft({
      evidence: [
        { ...kept, id: '1' },
        { ...dropped, id: '2' },
        { ...note('theirs'), id: '3' },
      ],
    })
    expect(rebase(here, from, there).evidence.map(({ note: text }) => text)).toEqual([
      'kept',
      'theirs',
      'mine',
    ])
    // What was sent comes back with ids, and is not there twice.
    const saved = draft({
      evidence: [
        { ...kept, id: '1' },
        { ...note('mine'), id: '4' },
      ],
    })
    expect(rebase(here, from, saved).evidence).toEqual(saved.evidence)
  })

  test('is refused at the field that lacks something', () => {
    const left = draft({ result: 'notApplicable' })
    expect(refusedField(item(), left)).toBe('result')
    expect(refusedField(item({ mayNotApply: true }), left)).toBe('justification')
    expect(refusedField(item({ answeredBy: 'check' }), draft({ isMet: 'no' }))).toBe('override.reason')
    expect(refusedField(item(), draft())).toBeNull()
  })

  test('has ids as its house has them', () => {
    expect([idLike(1, '12'), idLike('a', '12'), idLike(1, '')]).toEqual([12, '12', null])
  })
})

test('an address points at an item by its key, whatever the key is made of', () => {
  expect(pointedAt(`#${itemAnchor('vision')}`)).toBe('vision')
  for (const hash of ['', '#item-', '#phases-gate', '#item-%E0%A4%A']) expect(pointedAt(hash)).toBeNull()
})

test('a link leads to the web, and nowhere else', () => {
  expect(safeHref('https://example.org/a b')).toBe('https://example.org/a%20b')
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'example.org', ''])
    expect(safeHref(text)).toBeNull()
})

test('what a move changes is told by name, and by key where there is none', () => {
  const at = (key: string) => ({ item: { key }, phase: 'p', step: 's' })
  const answer = {
    changes: {
      added: [at('new')],
      changed: [{ from: at('old'), to: at('kept') }],
      removed: [at('gone'), {}],
    },
    titles: { gone: 'What goes', kept: 'What stays' },
  }
  expect(readChanges(answer)).toEqual({
    added: [{ facts: [], key: 'new', title: 'new' }],
    changed: [{ facts: [], key: 'kept', title: 'What stays' }],
    removed: [{ facts: [], key: 'gone', title: 'What goes' }],
  })
  const was = { evidence: [], key: 'kept', kind: 'recommended', mayNotApply: true }
  const changed = [
    {
      from: { item: was, phase: 'idea', step: 'read' },
      to: { item: { ...was, evidence: ['link'], kind: 'required' }, phase: 'idea', step: 'talk' },
    },
  ]
  expect(readChanges({ changes: { changed }, reworded: ['kept'] }).changed).toEqual([
    {
      facts: [
        { from: 'recommended', of: 'kind', to: 'required' },
        { of: 'evidence' },
        { of: 'place' },
        { of: 'words' },
      ],
      key: 'kept',
      title: 'kept',
    },
  ])
  expect(readChanges({ ...answer, reworded: ['new', 'vision'] }).changed.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['vision', 'new']),
  )
  expect(readChanges({})).toEqual({ added: [], changed: [], removed: [] })
})

test('the view speaks of people by name, and only of those whom the viewer may see', () => {
  const { day, doneBy, nameOf } = createSpeech({
    language: 'nl',
    people: { collection: 'staff', isAll: true, known: [{ id: 3, name: 'Anna' }], searchIn: [] },
  })
  expect([nameOf(3), nameOf('3'), nameOf(4), nameOf(null)]).toEqual([
    'Anna',
    'Anna',
    'iemand die u niet kunt zien',
    'Niemand',
  ])
  expect([doneBy(3), doneBy(null)]).toEqual(['Anna', 'iemand van wie het account is verwijderd'])
  expect(day('2026-11-27')).toBe('27 november 2026')
})

test('progress is told of all there is, and what is optional as such', () => {
  const said = (settled: number, total: number, optional = { settled: 0, total: 0 }) =>
    sayIn('nl')(...progressWords({ optional, settled, total }))
  expect(said(1, 3)).toBe('1 van 3 geregeld')
  expect(said(1, 3, { settled: 2, total: 4 })).toBe(
    '1 van 3 verplichte en aanbevolen geregeld; 2 van 4 optionele',
  )
  expect(said(0, 0, { settled: 2, total: 4 })).toBe('2 van 4 optionele geregeld')
  expect(said(0, 0)).toBe('Vraagt niets')
})
