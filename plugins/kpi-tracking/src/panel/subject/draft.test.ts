import { expect, test } from 'vitest'

import { buildMeasurement, buildPanelKpi } from '../../../test/buildPanelKpi'
import { isToldAtField, partKey, readTyped, typedOf, typedPart } from './draft'
import { sumsOf } from './sums'

const kpi = buildPanelKpi()
const fraction = buildPanelKpi({ kpi: { decimals: 1, type: 'percentage' } })
const nothing = typedOf('comma', null)
const [child, adult] = [partKey('age', 'child'), partKey('age', 'adult')]
const blank = typedPart(nothing, child)

test('what is typed with a comma in Dutch is the number that it says, and with a point in English', () => {
  const value = (text: string, notation: 'comma' | 'point') =>
    readTyped(kpi, notation, { ...nothing, value: text }, null).value
  expect(value('1.250,5', 'comma')).toBe(1250.5)
  expect(value('1,250.5', 'point')).toBe(1250.5)
})

test('what is no number is told at its field, also in a part, and is never taken for nothing', () => {
  const typed = { ...nothing, parts: { [adult]: { ...blank, value: 'veel' } }, value: '12 of zo' }
  expect(readTyped(kpi, 'comma', typed, null).unreadable).toEqual(['value', 'parts.0.value'])
  expect(readTyped(kpi, 'comma', nothing, null).unreadable).toEqual([])
})

test('a fraction is what its two numbers make', () => {
  const { body, value } = readTyped(fraction, 'comma', { ...nothing, denominator: '8', numerator: '1' }, null)
  expect(value).toBe(12.5)
  expect(body).toMatchObject({ denominator: 8, numerator: 1, value: null })
})

test('parts are sent where they were typed, in the order of the indicator', () => {
  const parts = { [adult]: { ...blank, value: '7' }, [child]: { ...blank, value: '5' } }
  const { body, rows } = readTyped(kpi, 'comma', { ...nothing, parts, value: '12' }, null)
  expect(rows).toEqual([child, adult])
  expect(body.parts).toMatchObject([
    { category: 'child', dimension: 'age', value: 5 },
    { category: 'adult', dimension: 'age', value: 7 },
  ])
})

test('a draft that nobody changes is sent as it is kept', () => {
  const kept = buildMeasurement({
    evidence: [{ file: { href: null, id: 'scan', name: null }, id: 'a', link: '', note: '' }],
    note: 'Door closed a week.',
    parts: [
      { category: 'child', denominator: null, dimension: 'age', numerator: null, value: 5.25 },
      { category: 'adult', denominator: null, dimension: 'age', numerator: null, value: 7 },
    ],
    source: 'Door counter',
    value: 12.25,
  })
  expect(readTyped(kpi, 'comma', typedOf('comma', kept), kept).body).toEqual({
    denominator: null,
    evidence: [{ file: 'scan', id: 'a', link: '', note: '' }],
    note: kept.note,
    numerator: null,
    parts: kept.parts,
    source: kept.source,
    value: 12.25,
  })
})

test('what parts come to is told beside the whole while somebody types, and not of what need not make it', () => {
  const typed = {
    ...nothing,
    parts: { [child]: { ...blank, value: '0,1' }, [adult]: { ...blank, value: '0,2' } },
  }
  const [age] = kpi.dimensions
  if (!age) throw new Error('there is no dimension')
  const sums = (of: typeof kpi, value: string) =>
    sumsOf(of, age, { notation: 'comma', typed: { ...typed, value } })
  expect(sums(kpi, '1')).toEqual([{ field: 'value', sum: 0.3, whole: 1 }])
  expect(sums(kpi, '')).toEqual([{ field: 'value', sum: 0.3, whole: null }])
  const loose = buildPanelKpi({
    kpi: { dimensions: [{ categories: ['child', 'adult'], isExhaustive: false, key: 'age' }] },
  })
  expect(sums(loose, '1')).toEqual([])
  expect(sums(buildPanelKpi({ kpi: { ...kpi.kpi, type: 'yesNo' } }), '1')).toEqual([])
  expect(sumsOf(kpi, age, { notation: 'comma', typed: nothing })).toEqual([])
})

test('what no field of the form tells is told beside its buttons', () => {
  const paths = ['value', 'parts.0.numerator', 'evidence', 'parts', 'period', 'parts.0.category']
  expect(paths.filter(isToldAtField)).toEqual(['value', 'parts.0.numerator', 'evidence'])
})
