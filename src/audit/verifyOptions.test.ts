import { expect, test } from 'vitest'

import { verifyOptions } from './verifyOptions'

const hash = 'a1'.repeat(32)

test('fingerprints that were kept elsewhere are read with their places, in whatever capitals', () => {
  const args = ['--head', `41:${hash.toUpperCase()}`, '--head', `7:${hash}`, '--language', 'en']
  expect(verifyOptions(args)).toEqual({
    heads: [
      { hash, seq: 41 },
      { hash, seq: 7 },
    ],
    language: 'en',
  })
  expect(verifyOptions([])).toEqual({ heads: [], language: 'nl' })
})

test.each([[['41']], [['--head', hash]], [['--head', `41:${hash}0`]], [['--language', 'fr']]])(
  '%j is refused with how the command is used',
  (args) => {
    expect(() => verifyOptions(args)).toThrow('npm run audit:verify')
  },
)
