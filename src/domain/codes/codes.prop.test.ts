import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { judgeKvk } from './kvk'
import { judgeMunicipalityCode } from './municipalityCode'
import { judgePostcode } from './postcode'
import { judgeRor } from './ror'
import { judgeRsin } from './rsin'
import { judgeBrin, judgeRio } from './schoolCodes'
import type { Verdict } from './verdict'

const judges: ((raw: string) => Verdict)[] = [
  judgeKvk,
  judgeRsin,
  judgeBrin,
  judgeRio,
  judgeRor,
  judgePostcode,
  judgeMunicipalityCode,
]
const codeLike = fc.stringMatching(/^[ 0-9A-Za-z]{1,12}$/)
const wellShaped = fc.oneof(
  ...(
    [
      [judgeKvk, /^ ?\d{8}$/],
      [judgeBrin, /^\d{2}[A-Za-z]{2}(\d{2})? ?$/],
      [judgeRio, /^\d{3}[abxABX]\d{3}$/],
      [judgeRor, /^(https:\/\/ror\.org\/)?0[a-z0-9]{8}$/],
      [judgePostcode, /^[1-9]\d{3} ?[A-Ra-r]{2}$/],
      [judgeMunicipalityCode, /^[Gg]M\d{4}$/],
    ] as const
  ).map(([judge, shape]) => fc.tuple(fc.constant(judge), fc.stringMatching(shape))),
)
const nineDigits = fc.stringMatching(/^\d{9}$/)

describe('laws of codes', () => {
  it('what is kept of a code is judged the same again and stays as it is', () => {
    fc.assert(
      fc.property(wellShaped, ([judge, raw]) => {
        const first = judge(raw)
        if (first.kind === 'impossible') throw new Error(`${raw} has the shape and was refused`)
        expect(judge(first.code)).toEqual(first)
      }),
    )
  })

  it('spaces around a code and the case of its letters change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...judges), codeLike, (judge, raw) => {
        expect(judge(`  ${raw.toLowerCase()} `)).toEqual(judge(raw.toUpperCase()))
      }),
    )
  })

  it('every refusal says why in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...judges), fc.string(), (judge, raw) => {
        const verdict = judge(raw)
        if (verdict.kind !== 'fine') expect([verdict.because.nl, verdict.because.en]).not.toContain('')
      }),
    )
  })

  it('one changed digit never leaves an RSIN valid', () => {
    fc.assert(
      fc.property(nineDigits, fc.nat(8), fc.integer({ max: 9, min: 1 }), (digits, at, shift) => {
        fc.pre(judgeRsin(digits).kind !== 'impossible')
        const changed = digits.split('')
        changed[at] = String((Number(digits[at]) + shift) % 10)
        expect(judgeRsin(changed.join('')).kind).toBe('impossible')
      }),
      { numRuns: 2000 },
    )
  })
})
