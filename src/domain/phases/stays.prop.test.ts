import fc from 'fast-check'
import { expect, test } from 'vitest'

import { staysOf } from './stays'

const PHASES = ['idea', 'plan', 'work', 'use']

const dayAt = (count: number): string => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10)

/** Steps on and back, each a day later, as gates let a project go. */
const walks = fc.array(fc.boolean(), { maxLength: 30 }).map((steps) => {
  let place = 0
  const visits = [{ phase: 'idea', enteredOn: dayAt(0), leftOn: null as string | null }]
  for (const [at, isOn] of steps.entries()) {
    const next = place + (isOn ? 1 : -1)
    if (PHASES[next] === undefined) continue
    const last = visits.at(-1)
    if (last) last.leftOn = dayAt(at + 1)
    visits.push({ phase: PHASES[next] ?? '', enteredOn: dayAt(at + 1), leftOn: null })
    place = next
  }
  return { place, visits }
})

test('wherever a project went, it is told to have gone straight to where it is', () => {
  fc.assert(
    fc.property(walks, ({ place, visits }) => {
      expect(staysOf(visits).map(({ phase }) => phase)).toEqual(PHASES.slice(0, place + 1))
    }),
  )
})

test('each stay begins where the one before it ends, the first when the project began, and the last one lasts', () => {
  fc.assert(
    fc.property(walks, ({ visits }) => {
      const stays = staysOf(visits)
      expect(stays[0]?.start).toBe(dayAt(0))
      expect(stays.slice(1).map(({ start }) => start)).toEqual(stays.slice(0, -1).map(({ end }) => end))
      expect(stays.at(-1)?.end).toBeNull()
    }),
  )
})

test('nothing that is no day comes out, whatever goes in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (visits) => {
      for (const { end, start } of staysOf(visits))
        for (const day of [start, end ?? start]) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }),
  )
})
