import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { finishSwap, swapData } from './swapData'

let folder: string
const path = (name: string) => join(folder, name)
const put = (name: string, text: string) => {
  mkdirSync(path(name))
  writeFileSync(join(path(name), 'PG_VERSION'), text)
}
const textIn = (name: string) => readFileSync(join(path(name), 'PG_VERSION'), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'streekwerk-swap-'))
  put('data', 'old')
  put('data.next', 'new')
})
afterEach(() => rmSync(folder, { force: true, recursive: true }))

const expectSwapped = (aside = 'data.17') => {
  expect([textIn('data'), textIn(aside)]).toEqual(['new', 'old'])
  expect(readdirSync(folder)).not.toContain('data.swap')
}

test('data that wait take the place of the others, which are kept beside them', () => {
  expect(swapData({ folder }, 'data.17')).toBe(path('data.17'))
  expectSwapped()
})

test('what was kept before stays', () => {
  put('data.17', 'older')
  expect(swapData({ folder }, 'data.17')).toBe(path('data.17.2'))
  expectSwapped('data.17.2')
  expect(textIn('data.17')).toBe('older')
})

test.each<[string, () => void]>([
  ['before anything was moved', () => undefined],
  ['when the others were moved aside', () => renameSync(path('data'), path('data.17'))],
  [
    'when all was moved',
    () => {
      renameSync(path('data'), path('data.17'))
      renameSync(path('data.next'), path('data'))
    },
  ],
])('killed %s it is finished the next time, and once more changes nothing', (_, killed) => {
  writeFileSync(path('data.swap'), 'data.17\n')
  killed()
  finishSwap({ folder })
  expectSwapped()
  finishSwap({ folder })
  expectSwapped()
})

test('data that wait and are not whole take no place', () => {
  finishSwap({ folder })
  expect([textIn('data'), textIn('data.next')]).toEqual(['old', 'new'])
})
