import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type BadValue, badValues, kinds } from '../map/importMap'
import type { RowContext } from './fieldPlan'
import { planField } from './planField'
import { textOf } from './row'

const context: RowContext = { everywhere: [], formats: { dates: 'dd.mm.yyyy', numbers: 'nl' } }
const settings = { choices: {}, digits: 4, guesses: [] }
const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('2.034.856', '31.02.2016', '11.02.2016', 'www.x.nl', '358', 'ja'),
)

describe('no value is ever lost in silence', () => {
  const plan = (text: string, as: (typeof kinds)[number], onBad: BadValue) =>
    planField({ ...settings, as, column: 'a', onBad }, { cells: { a: text }, number: 2 }, context)

  it('a cell that holds something becomes a value, or an issue shows its raw text', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom(...kinds), fc.constantFrom(...badValues), (text, as, onBad) => {
        fc.pre(text.trim() !== '')
        const { issues, planned } = plan(text, as, onBad)
        const shown = issues.some(({ details }) => details.value === text)
        expect(planned !== undefined || shown).toBe(true)
      }),
    )
  })

  it('a text without faults and steps is kept to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(text.trim() !== '')
        expect(plan(text, 'text', 'error').planned).toEqual({ is: 'value', value: text })
      }),
    )
  })

  it('the same row always gives the same plan', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...kinds), (value, as) => {
        expect(plan(textOf(value as string), as, 'keep')).toEqual(plan(textOf(value as string), as, 'keep'))
      }),
    )
  })
})
