import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { judgeProgrammeCode, programmeCodeTypes } from './programmeCodes'

const type = fc.constantFrom(...programmeCodeTypes)
const raw = fc.oneof(fc.stringMatching(/^ ?[kK]?\d{4,5} ?$/), fc.string())

describe('laws of the codes of education programmes', () => {
  it('what is kept of a code is judged the same again', () => {
    fc.assert(
      fc.property(type, raw, (list, text) => {
        const first = judgeProgrammeCode(list, text)
        if (first.kind !== 'impossible') expect(judgeProgrammeCode(list, first.code)).toEqual(first)
      }),
    )
  })

  it('a code is never both an elective and a programme, and no code is neither', () => {
    fc.assert(
      fc.property(raw, (text) => {
        const taken = (['rio', 'keuzedeel', 'none'] as const).filter(
          (list) => judgeProgrammeCode(list, text).kind !== 'impossible',
        )
        expect(taken.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('every remark says why in both languages', () => {
    fc.assert(
      fc.property(type, raw, (list, text) => {
        const verdict = judgeProgrammeCode(list, text)
        if (verdict.kind !== 'fine') expect([verdict.because.nl, verdict.because.en]).not.toContain('')
      }),
    )
  })
})
