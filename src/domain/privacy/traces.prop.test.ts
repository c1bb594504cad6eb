import fc from 'fast-check'
import { expect, test } from 'vitest'

import { jsonWithoutTraces } from './jsonTraces'
import { plainPartsOf } from './plainParts'
import { hasTrace, traceOfEmail, traceOfName, withoutTraces, withoutTracesAcross } from './traces'

const word = fc.constantFrom(
  'Xanthippe',
  'Quirijn',
  'José',
  'Ø’Rourke',
  'van',
  'D"Arc',
  'Jan-Willem',
  'Ёлка',
  'A.B.',
)
const name = fc
  .array(word, { maxLength: 3, minLength: 1 })
  .map((words) => words.join(' '))
  // As long as a name must be, without asking for it: that costs more than all the rest.
  .filter((each) => each.replace(/[^\p{L}]/gu, '').length >= 4)
const email = fc.constantFrom('x.q@example.org', 'jose+region@school.nl', 'a-b@c-d.eu')
const traces = fc.tuple(name, email).map(([called, address]) => [traceOfName(called), traceOfEmail(address)])
const around = fc.constantFrom(
  '',
  ' ',
  'met ',
  ', ',
  'n',
  '-',
  '\n',
  '(',
  '1',
  'x.',
  '[verwijderd]',
  'verwijderd',
)

const text = fc
  .array(
    fc.oneof(
      around,
      name,
      email,
      name.map((each) => each.toUpperCase()),
      name.map((each) => each.normalize('NFD')),
    ),
  )
  .map((pieces) => pieces.join(''))

test('of what was looked for nothing is left, however often it stood there', () => {
  fc.assert(
    fc.property(text, traces, (said, sought) => {
      expect(hasTrace(withoutTraces(said, sought), sought)).toBe(false)
    }),
  )
})

test('what has no trace stays as it is, and what was cleaned once stays so', () => {
  fc.assert(
    fc.property(text, traces, (said, sought) => {
      const once = withoutTraces(said, sought)
      expect(withoutTraces(once, sought)).toBe(once)
      if (!hasTrace(said, sought)) expect(once).toBe(said)
    }),
  )
})

test('words in pieces say together what the same words in one piece say', () => {
  fc.assert(
    fc.property(fc.array(text), traces, (pieces, sought) => {
      const told = withoutTracesAcross(pieces, sought)
      expect(told).toHaveLength(pieces.length)
      expect(told.join('')).toBe(withoutTraces(pieces.join(''), sought))
    }),
  )
})

test('of JSON all texts are cleaned, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), text, traces, (value, said, sought) => {
      const told = jsonWithoutTraces({ deep: [value, said], [said]: 1 }, sought)
      expect(Object.values(told as object).flat()).toContain(withoutTraces(said, sought))
      expect(jsonWithoutTraces(told, sought)).toEqual(told)
    }),
  )
})

test('what has a trace has a plain part of it, however it is spelt', () => {
  fc.assert(
    fc.property(text, traces, (said, sought) => {
      const parts = plainPartsOf(sought)
      if (!hasTrace(said, sought)) return
      expect(parts.some((part) => JSON.stringify(said).toLowerCase().includes(part))).toBe(true)
    }),
  )
})
