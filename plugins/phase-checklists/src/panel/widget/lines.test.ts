import { describe, expect, test } from 'vitest'

import { sayIn } from '../sayIn'
import { askedLine, notesOf, waitingLine } from './lines'

const place = { adminRoute: '/admin', collection: 'applications', language: 'nl', say: sayIn('nl') }
const subject = { id: 7, title: 'Een bank op het plein' }
const item = { dueOn: '2026-11-20', id: 1, isOverdue: true, key: 'letter', subject, title: 'Is de brief er?' }

describe('what awaits somebody', () => {
  test('leads to its place in the view of its subject, and says until when in the language of the panel', () => {
    expect(askedLine(place, item)).toEqual({
      about: 'Een bank op het plein · te laat, klaar op 20 november 2026',
      href: '/admin/collections/applications/7/phases#item-letter',
      isLate: true,
      key: '1',
      title: 'Is de brief er?',
    })
    const english = { ...place, language: 'en', say: sayIn('en') }
    expect(askedLine(english, { ...item, isOverdue: false }).about).toMatch(/ · due on November 20, 2026$/)
  })

  test('says nothing of a day or a name that there is not, or is not for whoever looks', () => {
    const asked = { ...item, dueOn: null, isOverdue: false, subject: { id: 7, title: null } }
    expect(askedLine(place, asked).about).toBe('')
    const gate = {
      askedAt: '2026-01-04T23:30:00.000Z',
      askedOn: '2026-01-05',
      phase: { key: 'intake', name: 'Intake' },
      subject,
    }
    expect(waitingLine(place, { ...gate, askedBy: { id: 1, name: null } }).about).toBe(
      'Intake · besluit gevraagd op 5 januari 2026',
    )
    expect(waitingLine(place, { ...gate, askedBy: { id: 1, name: 'Aïcha' } }).about).toBe(
      'Intake · besluit gevraagd op 5 januari 2026 door Aïcha',
    )
  })

  test('leads nowhere but to the panel, whatever a key says', () => {
    expect(askedLine(place, { ...item, key: '"><script>' }).href).toBe(
      '/admin/collections/applications/7/phases#item-%22%3E%3Cscript%3E',
    )
  })

  test('is said to be overdue or to rest where it is, and not where it is not', () => {
    const list = { count: 1, docs: [], onHold: 0, overdue: 0 }
    expect(notesOf(place.say, list)).toEqual([])
    expect(notesOf(place.say, { ...list, onHold: 2, overdue: 3 })).toEqual([
      '3 te laat',
      '2 rust, omdat het onderwerp wacht',
    ])
  })
})
