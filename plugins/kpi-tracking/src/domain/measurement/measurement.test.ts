import fc from 'fast-check'
import { expect, test } from 'vitest'

import { positive } from '../../../test/arbitraries'
import { buildKpi } from '../../../test/builders'
import { exactSum } from '../number/exact'
import { partFaults } from './parts'
import { questionsAbout } from './questions'

const sex = { key: 'sex', categories: ['f', 'm'], isExhaustive: true }
const kpi = buildKpi({ dimensions: [sex] })
const whole = (value: number) => ({ value, numerator: null, denominator: null })
const part = (category: string, value: number, dimension = 'sex') => ({
  category,
  denominator: null,
  dimension,
  numerator: null,
  value,
})

test('parts of an exhaustive dimension make up the whole, or it is said by how much they do not', () => {
  expect(partFaults(kpi, whole(7), [part('f', 3), part('m', 4)])).toEqual([])
  expect(partFaults(kpi, whole(7), [part('f', 3), part('m', 5)])).toEqual([
    { dimension: 'sex', fault: 'notTheWhole', parts: 8, whole: 7 },
  ])
  expect(partFaults(kpi, whole(7), [part('f', 3)])).toEqual([
    { dimension: 'sex', fault: 'categoryMissing', parts: 3, whole: 7 },
  ])
  expect(partFaults(kpi, whole(7), [])).toEqual([])
})

test('parts of what may overlap need not make up the whole', () => {
  const loose = buildKpi({ dimensions: [{ ...sex, isExhaustive: false }] })
  expect(partFaults(loose, whole(7), [part('f', 6), part('m', 5)])).toEqual([])
})

test('a part is told in what its whole is told in, and is no more than that', () => {
  const share = buildKpi({ dimensions: [sex], type: 'percentage' })
  const counted = { value: null, numerator: 3, denominator: 10 }
  const bare = { ...part('f', 50), denominator: null, numerator: null }
  expect(partFaults(share, counted, [bare])).toEqual([
    { at: 0, fault: 'missing', field: 'numerator' },
    { at: 0, fault: 'missing', field: 'denominator' },
  ])
  const loose = buildKpi({ dimensions: [{ ...sex, isExhaustive: false }] })
  expect(partFaults(loose, whole(10), [part('f', 5000)])).toEqual([
    { at: 0, fault: 'moreThanWhole', field: 'value' },
  ])
})

test('a part of what may be negative may be more than its whole, as another takes from it', () => {
  const change = buildKpi({ dimensions: [sex], mayBeNegative: true })
  expect(partFaults(change, whole(10), [part('f', 15), part('m', -5)])).toEqual([])
  expect(partFaults(kpi, whole(10), [part('f', 15), part('m', 0)])).toEqual([
    { at: 0, fault: 'moreThanWhole', field: 'value' },
  ])
})

test('a part of a category that is not there, or given twice, is told with its place', () => {
  expect(partFaults(kpi, whole(7), [part('f', 7), part('x', 0)])).toEqual([
    { at: 1, fault: 'unknown', field: 'category' },
  ])
  expect(partFaults(kpi, whole(7), [part('f', 3), part('f', 4)])).toEqual([
    { at: 1, fault: 'twice', field: 'category' },
  ])
  expect(partFaults(kpi, whole(7), [part('f', -3)])).toEqual([{ at: 0, fault: 'negative', field: 'value' }])
  expect(partFaults(kpi, whole(7), [part('f', 7, 'age')])).toEqual([
    { at: 0, fault: 'unknown', field: 'dimension' },
  ])
})

test('parts of a percentage are compared by what is counted, not by percentages', () => {
  const share = buildKpi({ dimensions: [sex], type: 'percentage' })
  const parts = [
    { ...part('f', 0), value: null, numerator: 1, denominator: 2 },
    { ...part('m', 0), value: null, numerator: 2, denominator: 8 },
  ]
  expect(partFaults(share, { value: null, numerator: 3, denominator: 10 }, parts)).toEqual([])
  expect(partFaults(share, { value: null, numerator: 3, denominator: 11 }, parts)).toEqual([
    { dimension: 'sex', fault: 'notTheWhole', parts: 10, whole: 11 },
  ])
})

test('whatever the parts are, their exact sum is the only whole that is accepted', () => {
  const fine = buildKpi({ decimals: 2, dimensions: [sex] })
  fc.assert(
    fc.property(positive, positive, fc.integer({ max: 5, min: -5 }), (one, other, cents) => {
      const total = exactSum([one, other, cents / 100])
      const faults = partFaults(fine, whole(total), [part('f', one), part('m', other)])
      expect(faults.length === 0).toBe(cents === 0)
    }),
  )
})

test('a value that looks like a slip is asked about', () => {
  expect(questionsAbout([120, 118, 125, 122], 1240)).toEqual(['tenfold', 'farFromRest'])
  expect(questionsAbout([120], 12)).toEqual(['tenth'])
  expect(questionsAbout([120], -120)).toEqual(['otherSign'])
  expect(questionsAbout([120, 118, 125, 122], 123)).toEqual([])
  expect(questionsAbout([], 1240)).toEqual([])
  expect(questionsAbout([0, 0, 0, 0], 3)).toEqual([])
})

test('a value is far from the rest from 3.5 times their spread, on the scale of a normal distribution', () => {
  // The middle is 100, and the usual distance from it 10: far begins at 51.89 away.
  const earlier = [80, 90, 100, 110, 120]
  expect(questionsAbout(earlier, 151.8)).toEqual([])
  expect(questionsAbout(earlier, 152)).toEqual(['farFromRest'])
  expect(questionsAbout(earlier, 48.2)).toEqual([])
  expect(questionsAbout(earlier, 48)).toEqual(['farFromRest'])
  expect(questionsAbout([90, 100, 110], 900)).toEqual([])
})

test('what went before is never asked about when it comes again', () => {
  fc.assert(
    fc.property(fc.array(positive, { maxLength: 12, minLength: 1 }), (values) => {
      expect(questionsAbout(values, values.at(-1) ?? 0)).not.toContain('tenfold')
      expect(questionsAbout(values, values.at(-1) ?? 0)).not.toContain('tenth')
    }),
  )
})
