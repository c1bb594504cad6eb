import { expect, test } from 'vitest'

import type { Digest } from '../domain/reminders/digest'
import { digestMail, subjectLine } from './digestMail'
import type { FoundReminder } from './foundReminder'

const buildFound = (found: Partial<FoundReminder> = {}): FoundReminder => ({
  kind: 'item',
  id: 'letter',
  recipient: 'ans',
  on: '2026-11-27',
  askedAt: null,
  state: 'running',
  isAsked: true,
  subject: 'bench',
  key: 'letter',
  title: { nl: 'Is de brief binnen?', en: 'Has the letter come?' },
  ...found,
})
const empty: Digest<FoundReminder> = { overdue: [], today: [], soon: [], ending: [], decisions: [] }
const several = (count: number) => Array.from({ length: count }, (_, id) => buildFound({ id: String(id) }))
const writing = {
  account: 'https://office.example/admin/account',
  unsubscribe: 'https://office.example/off/1',
  language: 'nl' as const,
  pageOf: (subject: string) => `https://office.example/${subject}`,
  titles: new Map([['bench', 'Een bank']]),
  today: '2026-11-27',
}

test('a mail is known by how many there are of what; what it counts is said once', () => {
  const [one, two] = [several(1), several(2)]
  expect(subjectLine({ ...empty, overdue: several(3), soon: two }, 'nl')).toBe(
    '3 punten te laat, 2 binnen een week',
  )
  expect(subjectLine({ ...empty, soon: one, ending: one, decisions: two }, 'nl')).toBe(
    '1 punt binnen een week, 1 ontheffing loopt af, 2 besluiten gevraagd',
  )
  expect(subjectLine({ ...empty, today: one, ending: two, decisions: one }, 'en')).toBe(
    '1 item due today, 2 waivers end, 1 decision asked for',
  )
})

test('days are written as they are said, with the year where that is another', () => {
  const digest = {
    ...empty,
    overdue: [buildFound({ on: '2026-11-26' })],
    soon: [buildFound({ on: '2027-01-01' })],
  }
  const { text } = digestMail(digest, writing)
  expect(text).toContain('- Is de brief binnen? (Een bank, moest klaar zijn op donderdag 26 november)')
  expect(text).toContain('klaar op vrijdag 1 januari 2027')
  expect(digestMail(digest, { ...writing, language: 'en' }).text).toContain(
    '- Has the letter come? (Een bank, was due on Thursday 26 November)',
  )
})

test('text and HTML say the same, link to each item, and tell where to switch it off', () => {
  const { html, text } = digestMail({ ...empty, today: [buildFound({ key: 'a key' })] }, writing)
  for (const said of [
    'Is de brief binnen?',
    'Een bank, vandaag klaar',
    'https://office.example/bench#item-a%20key',
    'https://office.example/admin/account',
  ]) {
    expect(html).toContain(said)
    expect(text).toContain(said)
  }
})

test('a title without end is cut between signs, and of many items the first are told with how many more there are', () => {
  const farmer = '\u{1F469}\u200D\u{1F33E}'
  const { html, text } = digestMail(
    { ...empty, overdue: several(53), today: [buildFound({ title: { nl: farmer.repeat(500) } })] },
    writing,
  )
  expect(text.match(/^- Is de brief/gm)).toHaveLength(50)
  for (const mail of [html, text]) expect(mail).toContain('En nog 3.')
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(300)
  expect(text).toContain(farmer)
  expect(text.isWellFormed()).toBe(true)
  expect(text).not.toContain('\uFFFD')
})
