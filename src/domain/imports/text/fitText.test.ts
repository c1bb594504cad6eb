import { describe, expect, it } from 'vitest'

import { fitKey, LONGEST_KEY, shortenText } from './fitText'

describe('a key', () => {
  it('that fits stays as it is', () => {
    expect(fitKey('efro:Bugs to the Rescue')).toBe('efro:Bugs to the Rescue')
  })

  it('that is too long stays apart from another with the same beginning', () => {
    const [one, other] = [fitKey(`${'a'.repeat(300)}1`), fitKey(`${'a'.repeat(300)}2`)]
    expect(one).toHaveLength(LONGEST_KEY)
    expect(one).not.toBe(other)
  })
})

describe('a shortened text', () => {
  it('ends after a sentence, or else after a word', () => {
    expect(shortenText('Een zin die past. Een die niet past.', 25)).toBe('Een zin die past. …')
    expect(shortenText('Een zin zonder einde die te lang is', 20)).toBe('Een zin zonder…')
    expect(shortenText('x'.repeat(50), 20)).toBe(`${'x'.repeat(18)}…`)
  })
})
