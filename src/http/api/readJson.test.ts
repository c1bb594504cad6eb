import { expect, test } from 'vitest'

import { readJson } from './readJson'

test('an object is read, and an empty body is an empty object', () => {
  expect([readJson('{"a":[1]}'), readJson(' ')]).toEqual([{ value: { a: [1] } }, { value: {} }])
})

test.each([
  ['{"a":', 'not JSON'],
  ['[]', 'must be a JSON object'],
  ['null', 'must be a JSON object'],
  ['"text"', 'must be a JSON object'],
  ['{"a":"\\u0000"}', 'null byte'],
  ['{"a":'.repeat(60) + '1' + '}'.repeat(60), 'nested deeper'],
])('%s is refused: %s', (text, reason) => {
  expect(readJson(text)).toEqual({
    wrong: { nl: expect.any(String) as string, en: expect.stringContaining(reason) as string },
  })
})

test('brackets without end are refused and do not exhaust the stack', () => {
  expect(readJson('['.repeat(1_000_000))).toHaveProperty('wrong')
  expect(readJson(`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`)).toHaveProperty('wrong')
})
