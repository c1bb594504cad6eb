import fc from 'fast-check'
import { expect, test } from 'vitest'

import { wrongAction } from './wrongAction'

const isSealed = (value: unknown) => Promise.resolve(value === 'c2VhbGVk')
const wrongText = (text: string) => wrongAction(Buffer.from(text), 'text/plain;charset=UTF-8', isSealed)
const wrongParts = (parts: Record<string, string>) => {
  const fields = Object.entries(parts).map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return wrongAction(Buffer.from(`${fields.join('')}--x--\r\n`), 'multipart/form-data; boundary=x', isSealed)
}
const call = (args: unknown, name = 'form-state') => JSON.stringify([{ name, args }])

test('what the panel sends is let through, also what React writes in its own way', async () => {
  const args = {
    slug: 'projects',
    none: '$undefined',
    price: '$$5',
    on: '$D2026-01-01',
    big: '$n12',
    seen: '$T',
  }
  expect(await wrongText(call({ ...args, data: { a: [1] }, again: '$0:0:args:data:a' }))).toBeUndefined()
})

test('the choice of a language is let through', async () => {
  expect(await wrongParts({ 0: '["$@1","nl"]', 1: '"c2VhbGVk"' })).toBeUndefined()
})

// Guards against what an action with its true name gave away or answered with 500.
test.each([
  '[{"name":"constructor","args":{}}]',
  '[{"name":"form-state"}]',
  '[]',
  '[1]',
  '{}',
  'null',
  '',
  'nee',
  '["$1"]',
  call({ a: '$1' }),
  call({ a: '$@1' }),
  call({ a: '$K1' }),
  call({ a: '$h1' }),
  call({ a: '$nabc' }),
  call({ a: '$0:0:args:b' }),
  call({ a: '$0:0:args:constructor' }),
  `[{"name":"form-state","args":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}]`,
  '['.repeat(100_000),
])('%# a body that is no call of the panel is refused', async (text) => {
  expect(await wrongText(text)).toHaveProperty('nl')
})

test.each<Record<string, string>>([
  {},
  { 0: '["$@1","nl"]' },
  { 0: '["$@1","nl"]', 1: 'nee' },
  { 0: '["$@1","nl"]', 1: '"dmVydmFsc3Q="' },
  { 0: '["$@1",{}]', 1: '"a"' },
  { 0: '["$@2","nl"]', 2: '"a"' },
  { 0: '[{"name":"form-state","args":"$K1"}]', 1: '"a"' },
  { 0: '["$@1","nl"]', 1: '"a"', 2: '"b"' },
])('%# a form that is no choice of a language is refused', async (parts) => {
  expect(await wrongParts(parts)).toHaveProperty('nl')
})

test('any body at all is answered, not stumbled over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
      await wrongText(text)
      await wrongText(call(text))
      await wrongParts({ 0: text, 1: text })
    }),
  )
})
