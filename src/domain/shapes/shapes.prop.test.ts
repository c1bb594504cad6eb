import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isMoment } from '../dates/isMoment'
import type { ShapedField } from './visitFields'
import { wrongShapes } from './wrongShapes'

const kinds = [
  'array',
  'checkbox',
  'date',
  'email',
  'group',
  'json',
  'number',
  'relationship',
  'richText',
  'select',
  'text',
  'textarea',
]
const leaf: fc.Arbitrary<ShapedField> = fc.record({
  flattenedFields: fc.constant([{ name: 'inner', type: 'text' }]),
  hasMany: fc.boolean(),
  name: fc.constantFrom('title', 'kind', 'toString', '__proto__'),
  type: fc.constantFrom(...kinds),
})
const fields = fc.uniqueArray(leaf, { selector: ({ name }) => name })
const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true })
const data = fc.dictionary(fc.constantFrom('title', 'kind', 'toString', '__proto__', 'inner'), anything)

describe('laws of shapes', () => {
  it('whatever is sent, it is judged and not stumbled over', () => {
    fc.assert(
      fc.property(fields, data, (known, sent) => {
        const paths = wrongShapes(known, sent).map(({ path }) => path.split('.')[0])
        expect(known.map(({ name }) => name)).toEqual(expect.arrayContaining(paths))
      }),
    )
  })

  it('a text field keeps every text that comes back whole from UTF-8, and nothing else', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.string().map((text) => `${text}\ud800`),
      anything,
    )
    fc.assert(
      fc.property(value, (sent) => {
        const isKept =
          sent === undefined ||
          sent === null ||
          (typeof sent === 'string' && Buffer.from(sent).toString() === sent && !sent.includes('\u0000'))
        expect(wrongShapes([{ name: 'title', type: 'text' }], { title: sent }).length === 0).toBe(isKept)
      }),
    )
  })

  it('a number survives being written as text, and a text that is let through is that number', () => {
    const number = [{ name: 'amount', type: 'number' }]
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        expect(wrongShapes(number, { amount: String(value) })).toEqual([])
      }),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '.', ',', '-', '+', 'e', 'E', 'x', ' ') }),
        (text) => {
          const isTaken = wrongShapes(number, { amount: text }).length === 0
          expect(isTaken && text.trim() !== '' ? parseFloat(text) : 0).toBe(isTaken ? Number(text) : 0)
        },
      ),
    )
  })

  it('every moment that is let through is the day that it is written as', () => {
    const part = (max: number) => fc.integer({ max, min: 0 }).map((value) => String(value).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ max: 9999, min: 1000 }), part(13), part(33), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${month}-${day}`
        const exists = new Date(`${text}T00:00:00Z`)
        const isSame = !Number.isNaN(exists.getTime()) && exists.toISOString().startsWith(text)
        expect(isMoment(text)).toBe(isSame)
      }),
    )
  })
})
