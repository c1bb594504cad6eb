import { beforeEach, expect, it } from 'vitest'

import { createFacetTable, type FacetTable } from '../domain/facetTable'
import { createLexemeMemory } from './createLexemeMemory'
import { createWordFinder, type Look, type Looked } from './createWordFinder'

/** What texts say, by the number of their row. */
let texts: Map<number, string>
let table: FacetTable
let state: string
let asked: string[]
let finder: ReturnType<typeof createWordFinder>

const rowsWith = (lexeme: string, among: Iterable<number>): Int32Array =>
  Int32Array.from([...among].filter((row) => texts.get(row)?.split(' ').includes(lexeme)))

const look = (lexemes: readonly string[], rows?: Int32Array): Promise<Looked> => {
  asked.push(`${lexemes.join(' ')}${rows ? ` in ${rows.join(' ')}` : ''}`)
  return Promise.resolve({ rows: lexemes.map((lexeme) => rowsWith(lexeme, rows ?? texts.keys())), state })
}

/** What is there now. */
const standing = () => {
  const rows = Int32Array.from(texts.keys())
  table.learn(table.unknown(rows), [])
  return { among: table.among(rows), state }
}

const found = async (groups: string[][], on = standing()): Promise<number[]> => {
  const among = await finder.find(groups, on)
  return among === null ? [] : [...table.rowsIn(among)]
}

beforeEach(() => {
  texts = new Map([
    [1, 'soep worst'],
    [2, 'soep'],
    [3, 'taart'],
  ])
  ;[table, state, asked] = [createFacetTable(), 'one', []]
  finder = createWordFinder(table, look, createLexemeMemory().part())
})

it('finds the rows that have a lexeme of every group, and looks for each lexeme once', async () => {
  expect(await found([['soep']])).toEqual([1, 2])
  expect(await found([['soep'], ['worst', 'taart']])).toEqual([1])
  expect(await found([['soep'], ['nergens']])).toEqual([])
  expect(asked).toEqual(['soep', 'worst taart', 'nergens'])
})

it('looks in what came since, and tells of what went away no more', async () => {
  await found([['soep'], ['taart']])
  texts.delete(2)
  texts.set(4, 'soep taart')
  state = 'two'
  expect(await found([['soep']])).toEqual([1, 4])
  expect(await found([['soep'], ['taart']])).toEqual([4])
  expect(asked).toEqual(['soep taart', 'soep in 4', 'taart in 4'])
  // What comes back as it was is found again.
  texts.set(2, 'soep')
  state = 'three'
  expect(await found([['soep']])).toEqual([1, 2, 4])
})

it('asks the index anew where the rows that came are many', async () => {
  await found([['soep']])
  for (let row = 10; row < 20_020; row += 1) texts.set(row, 'soep')
  state = 'two'
  expect(await found([['soep']])).toHaveLength(20_012)
  expect(asked).toEqual(['soep', 'soep'])
})

it('two who ask for the same at once are answered by one look', async () => {
  const on = standing()
  expect(await Promise.all([found([['soep']], on), found([['soep']], on)])).toEqual([
    [1, 2],
    [1, 2],
  ])
  expect(asked).toEqual(['soep'])
})

it('keeps nothing of a look at what changed meanwhile, and answers whoever waited for it from what is there', async () => {
  const before = standing()
  // Hidden while it is looked at, and there again for the next who asks.
  texts.delete(2)
  state = 'two'
  const early = found([['soep']], before)
  texts.set(2, 'soep')
  state = 'three'
  const [, late] = await Promise.all([early, found([['soep']])])
  expect(late).toEqual([1, 2])
  expect(await found([['soep']])).toEqual([1, 2])
})

it('looks again after a look that failed', async () => {
  let fails = true
  const failing: Look = (lexemes, rows) => (fails ? Promise.reject(new Error('gone')) : look(lexemes, rows))
  finder = createWordFinder(table, failing, createLexemeMemory().part())
  await expect(found([['soep']])).rejects.toThrow('gone')
  fails = false
  expect(await found([['soep']])).toEqual([1, 2])
})
