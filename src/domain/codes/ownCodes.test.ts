import { describe, expect, it } from 'vitest'

import { judgeKey, judgeResourceTypeCode } from './ownCodes'

const kindsOf = (judge: (raw: string) => { kind: string }, codes: string[]) =>
  codes.map((code) => judge(code).kind === 'fine')

describe('codes of our own lists', () => {
  it('a key is small letters and digits with hyphens between', () => {
    expect(kindsOf(judgeKey, ['fair-work', ' Fair-Work ', 'a1', '-a', 'a--b', 'a b', 'é', ''])).toEqual([
      true,
      true,
      true,
      ...Array.from({ length: 5 }, () => false),
    ])
    expect(judgeKey(' Fair-Work ')).toEqual({ code: 'fair-work', kind: 'fine' })
  })

  it('a resource type is a number, a subtype a number under it', () => {
    expect(kindsOf(judgeResourceTypeCode, ['1', '10', '4.2', '0', '4.', '.2', '4.2.1', 'x', '4,2'])).toEqual([
      true,
      true,
      true,
      ...Array.from({ length: 6 }, () => false),
    ])
  })
})
