import { expect, test } from 'vitest'

import { isSought } from './isSought'
import { everything } from './overviewQuery'

const indicator = {
  level: 'outcome' as const,
  name: 'Minder CO₂ door één coöperatie',
  sdgs: ['7', '13'],
  themes: ['water'],
  tells: 'Hoeveel er wordt vermeden.',
  unit: 'ton',
}
const finds = (asked: object): boolean => isSought({ ...everything, ...asked }, indicator)

test('all is found by who asks for nothing', () => {
  expect(finds({})).toBe(true)
  expect(finds({ search: '  ' })).toBe(true)
})

test('each word is looked for in all that is said, whatever its accents and capitals', () => {
  expect(finds({ search: 'COOPERATIE vermeden' })).toBe(true)
  expect(finds({ search: 'ton' })).toBe(true)
  expect(finds({ search: 'cooperatie water' })).toBe(false)
})

test('a level, a goal and a theme leave out what has another', () => {
  expect([finds({ theme: 'water' }), finds({ theme: 'wind' })]).toEqual([true, false])
  expect([finds({ level: 'outcome' }), finds({ level: 'impact' })]).toEqual([true, false])
  expect([finds({ sdg: '13' }), finds({ sdg: '3' }), finds({ sdg: '1' })]).toEqual([true, false, false])
})
