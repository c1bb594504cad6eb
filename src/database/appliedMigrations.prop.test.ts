import fc from 'fast-check'
import { expect, test } from 'vitest'

import { pendingMigrations } from './appliedMigrations'

const migration = (name: string) => ({ name, up: () => Promise.resolve() })
const names = fc.uniqueArray(fc.stringMatching(/^[0-9]{4}_[a-z]{1,6}$/), { maxLength: 12 })

test('what is applied and what is pending are together all there is, in its order', () => {
  fc.assert(
    fc.property(names, fc.func(fc.boolean()), (all, isApplied) => {
      const known = all.map(migration)
      const applied = all.filter((name) => isApplied(name)).map((name) => ({ batch: 1, name }))
      const pending = pendingMigrations(known, applied).map(({ name }) => name)
      expect(pending).toEqual(all.filter((name) => !isApplied(name)))
    }),
  )
})

test('one migration that the program does not know is enough to refuse the database', () => {
  fc.assert(
    fc.property(names, names, (all, strange) => {
      const unknown = strange.filter((name) => !all.includes(name))
      fc.pre(unknown.length > 0)
      const applied = [...all, ...unknown].map((name) => ({ batch: 1, name }))
      expect(() => pendingMigrations(all.map(migration), applied)).toThrow('newer than the program')
    }),
  )
})
