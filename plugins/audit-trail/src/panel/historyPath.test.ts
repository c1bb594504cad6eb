import { expect, test } from 'vitest'

import { historyPath, tabPath } from './historyPath'

test('the history of a document is found by its collection and its id, whatever those are', () => {
  expect(historyPath('letters', 7)).toBe('/history/letters/7')
  expect(historyPath('letters', '../a b')).toBe('/history/letters/..%2Fa%20b')
})

test('the tab of a document leads to its history, of one in the trash to the page that shows it', () => {
  expect(tabPath(['collections', 'letters', 'trash', 'x1'])).toBe(historyPath('letters', 'x1'))
  expect(tabPath(['collections', 'letters', 'trash', 'x1', 'versions'])).toBe(historyPath('letters', 'x1'))
  expect(tabPath(['collections', 'letters', 'x1'])).toBe('/collections/letters/x1/history')
  expect(tabPath(['collections', 'letters', 'x1', 'history'])).toBe('/collections/letters/x1/history')
  expect(tabPath(['globals', 'office'])).toBe('/globals/office/history')
})
