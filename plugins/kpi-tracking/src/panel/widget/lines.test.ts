import { describe, expect, test } from 'vitest'

import { sayIn } from '../sayIn'
import { approvalLine, dueLine, dueNotes } from './lines'

const place = { adminRoute: '/admin', collection: 'branches', language: 'nl', say: sayIn('nl') }
const kpi = {
  frequency: 'quarterly' as const,
  id: 'k 1',
  name: 'Bezoekers',
  subjects: [
    { id: 7, title: 'De Kapelle' },
    { id: 8, title: null },
  ],
}
const period = { from: '2026-01-01', id: 3, key: '2026-Q1', until: '2026-03-31' }
const due = {
  daysOverdue: 12,
  hasDraft: false,
  isMine: true,
  kpi,
  period,
  responsible: { id: 1, name: 'Ans' },
}

describe('what is due', () => {
  test('leads to its KPI in the tab of a subject, and says how late it is and who answers for it', () => {
    expect(dueLine(place, due)).toEqual({
      about: 'De Kapelle · 12 dagen te laat · u bent verantwoordelijk',
      href: '/admin/collections/branches/7/kpis#kpi-heading-k%201',
      isLate: true,
      key: '3',
      title: 'Bezoekers: 1e kwartaal 2026',
    })
  })

  test('is said to go on, to be a draft, and to be that of somebody else, where it is', () => {
    const about = (more: object, language = 'nl') =>
      dueLine({ ...place, language, say: sayIn(language) }, { ...due, isMine: false, ...more }).about
    expect(about({ daysOverdue: 0, hasDraft: true })).toBe(
      'De Kapelle · loopt tot en met 31 maart 2026 · concept, nog niet ingediend · verantwoordelijk: Ans',
    )
    expect(about({ daysOverdue: 1, responsible: { id: 1, name: null } }, 'en')).toBe(
      'De Kapelle · 1 day overdue',
    )
  })

  test('of subjects that nobody may see it leads nowhere', () => {
    const hidden = { ...due, kpi: { ...kpi, subjects: [{ id: 8, title: null }] }, responsible: null }
    expect(dueLine(place, { ...hidden, isMine: false })).toMatchObject({
      about: '12 dagen te laat',
      href: null,
    })
  })

  test('is counted where some of it is late', () => {
    const list = { count: 3, docs: [], today: '2026-04-12' }
    expect([
      dueNotes(place.say, { ...list, overdue: 0 }),
      dueNotes(place.say, { ...list, overdue: 2 }),
    ]).toEqual([[], ['2 te laat']])
  })
})

test('what waits to be approved says who submitted it, as far as that is known', () => {
  const waiting = {
    id: 'm',
    kpi,
    period,
    submittedAt: '2026-04-02T08:00:00.000Z',
    submittedBy: 'Bo',
    submittedOn: '2026-04-02',
  }
  expect(approvalLine(place, waiting)).toMatchObject({
    about: 'De Kapelle · ingediend op 2 april 2026 door Bo',
    isLate: false,
    key: 'm',
  })
  expect(approvalLine(place, { ...waiting, submittedBy: '' }).about).toBe(
    'De Kapelle · ingediend op 2 april 2026',
  )
})
