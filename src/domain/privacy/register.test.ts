import { expect, test } from 'vitest'

import { places } from './places'
import { renderRegister } from './register'

const register = renderRegister()

test('every field of people stands in the register, with what it is and what erasing does', () => {
  const missing = Object.entries(places).flatMap(([slug, { fields }]) =>
    Object.entries(fields)
      .filter(([path, kind]) => kind !== 'not-of-people' && !register.includes(`\`${slug}.${path}\``))
      .map(([path]) => `${slug}.${path}`),
  )
  expect(missing).toEqual([])
  expect(register).toMatch(/\| `users\.email` +\| hoe iemand te bereiken is +\| leeggemaakt +\|/)
})

test('every collection stands in it, and what is of no people does not', () => {
  expect(Object.keys(places).filter((slug) => !register.includes(`\`${slug}\``))).toEqual([])
  expect(register).not.toContain('`partners.name`')
})

test('each purpose says its ground and its term', () => {
  expect(register).toContain('Grondslag: toestemming.')
  expect(register).toContain('Tot en met de dag “bewaren tot”')
})
