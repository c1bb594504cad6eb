import fc from 'fast-check'
import { expect, test } from 'vitest'

import { type BoundedArguments, clampArguments, clampQuery, withoutUnaskedJoins } from './clampQuery'

test.each([
  [0, 250],
  [-5, 250],
  [100_000, 250],
  [Number.NaN, 10],
  [20, 20],
  [undefined, undefined],
])('a limit of %s becomes %s', (limit, expected) => {
  expect(clampArguments({ limit }).limit).toBe(expected)
})

test('who switches paging off still gets no more than there is to get', () => {
  expect(clampArguments<BoundedArguments>({ pagination: false }).limit).toBe(250)
})

test('depth and the limits of joins are bounded too', () => {
  expect(clampArguments({ depth: 99, joins: { projects: { limit: 0 }, other: false } })).toMatchObject({
    depth: 3,
    joins: { projects: { limit: 250 }, other: false },
  })
})

test('no arguments at all ask for more than is allowed', () => {
  const number = fc.oneof(fc.double(), fc.integer(), fc.constant(undefined), fc.string())
  fc.assert(
    fc.property(number, number, number, fc.boolean(), (limit, depth, page, pagination) => {
      const bounded = clampArguments({ limit, depth, page, pagination })
      expect(
        bounded.limit === undefined || (Number(bounded.limit) >= 1 && Number(bounded.limit) <= 250),
      ).toBe(true)
      expect(bounded.depth === undefined || (Number(bounded.depth) >= 0 && Number(bounded.depth) <= 3)).toBe(
        true,
      )
      expect(bounded.page === undefined || Number(bounded.page) >= 1).toBe(true)
      const skipped = (Number(bounded.page ?? 1) - 1) * Number(bounded.limit ?? 10)
      expect(skipped).toBeLessThanOrEqual(100_000)
    }),
  )
})

test('a list brings joins where they are asked for, one document brings them all', () => {
  const joins = { projects: { limit: 5 } }
  expect(withoutUnaskedJoins<BoundedArguments>({ limit: 5 }).joins).toBe(false)
  expect(withoutUnaskedJoins<BoundedArguments>({ joins }).joins).toBe(joins)
  expect(withoutUnaskedJoins({ id: '1', joins: undefined }).joins).toBeUndefined()
})

test('what our own code asks through the Local API is its own affair', () => {
  const hook = (overrideAccess: boolean | undefined): unknown =>
    clampQuery({
      args: { limit: 0 },
      operation: 'read',
      overrideAccess,
      req: { payloadAPI: 'REST' },
    } as never)
  expect([hook(true), hook(false)]).toEqual([{ limit: 0 }, { limit: 0 }])
  expect(hook(undefined)).toMatchObject({ limit: 250 })
})

test('a list of the panel is bounded as one over REST, whatever its address or the preferences of its reader say', () => {
  const asked = { includeLockStatus: true, limit: 1_000_000, page: 1_000_000 }
  const bounded: unknown = clampQuery({
    args: asked,
    operation: 'read',
    overrideAccess: false,
    req: { payloadAPI: 'local' },
  } as never)
  expect(bounded).toMatchObject({ limit: 250, page: 401 })
})
