import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Intent, intentFinding } from './intent'

const signed: Intent = { file: 'file', signatories: ['mill', 'school'], signedOn: '2026-03-01' }
const asked = { participants: ['mill', 'school', 'farm'], today: '2026-03-01' }

describe('a declaration of intent', () => {
  it('is signed with its document, on a day that has been, by two who take part', () => {
    expect(intentFinding(signed, asked)).toEqual({
      because: { en: 'Signed by 2 partners.', nl: 'Getekend door 2 partners.' },
      met: true,
    })
  })

  it.each([
    ['the document is missing', { file: null }, 'Het getekende document ontbreekt.'],
    ['the day is missing', { signedOn: null }, 'De datum van ondertekening ontbreekt.'],
    ['the day has yet to come', { signedOn: '2026-03-02' }, 'De datum van ondertekening ligt nog voor ons.'],
    ['nobody signed', { signatories: [] }, 'Een verklaring heeft ten minste twee ondertekenaars.'],
    [
      'one signed twice',
      { signatories: ['mill', 'mill'] },
      'Een verklaring heeft ten minste twee ondertekenaars.',
    ],
    [
      'somebody signed who does not take part',
      { signatories: ['mill', 'stranger'] },
      'Van de ondertekenaars doen er 1 niet mee aan het project.',
    ],
  ])('is not signed when %s', (_, lacking, because) => {
    const found = intentFinding({ ...signed, ...lacking }, asked)
    expect([found.met, found.because.nl]).toEqual([false, because])
  })

  it('stays signed as days go by and more join', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (more) => {
        const later = { participants: [...asked.participants, ...more], today: '2030-01-01' }
        expect(intentFinding(signed, later).met).toBe(true)
      }),
    )
  })
})
