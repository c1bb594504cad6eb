import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { concludeDateFormat, observeDate } from './dateEvidence'
import { type DateFormat, dateFormats, parseDate } from './parseDate'

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const write = (iso: string, format: DateFormat): string => {
  const [year = '', month = '', date = ''] = iso.split('-')
  return format.replace('yyyy', year).replace('mm', month).replace('dd', date)
}

describe('dates', () => {
  it('come back from every format they are written in', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...dateFormats), (iso, format) => {
        expect(parseDate(write(iso, format), format)).toBe(iso)
      }),
    )
  })

  it('are never read in a format that contradicts one of them', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...dateFormats),
        (days, format) => {
          const texts = days.map((iso) => write(iso, format))
          const verdict = concludeDateFormat(texts.reduce(observeDate, {}))
          if (verdict.kind === 'unclear') expect(verdict.formats).toContain(format)
          else expect(texts.map((text) => parseDate(text, verdict.format ?? format))).not.toContain(undefined)
        },
      ),
    )
  })
})
