import { expect, it } from 'vitest'

import { keepIdeaUntil } from './keepIdeaUntil'
import { readSentIdea } from './readSentIdea'

const whole: Record<string, string> = {
  consent: 'yes',
  description: 'Er staat een oude school leeg.\r\nDaar kunnen wij repareren.',
  email: 'anna@voorbeeld.nl',
  name: ' Anna  de Vries ',
  title: 'Reparatiecafé',
}
const read = (more: Record<string, string> = {}) => {
  const answers: Record<string, string> = { ...whole, ...more }
  return readSentIdea((name) => answers[name] ?? null)
}

it('a whole idea has no faults, and is put straight', () => {
  expect(read()).toEqual({
    faults: {},
    hasConsent: true,
    values: {
      description: 'Er staat een oude school leeg.\nDaar kunnen wij repareren.',
      email: 'anna@voorbeeld.nl',
      municipality: '',
      name: 'Anna de Vries',
      organisation: '',
      title: 'Reparatiecafé',
    },
  })
})

it('each answer that is missing is asked for at its own place, and consent too', () => {
  expect(Object.keys(readSentIdea(() => null).faults)).toEqual([
    'title',
    'description',
    'name',
    'email',
    'consent',
  ])
  expect(Object.keys(read({ consent: 'no' }).faults)).toEqual(['consent'])
})

it.each([
  ...['anna', 'anna@', '@voorbeeld.nl', 'a@b', 'a b@c.nl', 'a@b.nl,c@d.nl', 'a@b.nl>', 'a@b.'],
  ...['anna@verwijderd.invalid', 'anna@Elders.INVALID'],
])('%s is no e-mail address', (email) => {
  expect(Object.keys(read({ email }).faults)).toEqual(['email'])
})

it('what is too long is said with how much, and kept as it was typed', () => {
  const long = read({ title: 'a'.repeat(161) })
  expect(long.faults.title?.nl).toContain('161')
  expect(long.values.title).toHaveLength(161)
  expect(read({ title: 'a'.repeat(160) }).faults).toEqual({})
})

it('an idea is kept a year', () => {
  expect(keepIdeaUntil('2026-11-26')).toBe('2027-11-26')
  expect(keepIdeaUntil('2028-02-29')).toBe('2029-02-28')
})
