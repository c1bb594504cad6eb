import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mapColumns, templateColumns } from './mapColumns'
import { faultsOfMap } from './readImportMap'

const column = fc.string({ minLength: 1 }).filter((name) => !/[{}]/.test(name))

describe('maps', () => {
  it('of any shape are answered with faults, never with a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(faultsOfMap(value)).toBeInstanceOf(Array)
      }),
    )
  })

  it('with a setting that every object has from birth are refused like any other unknown one', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(faultsOfMap(JSON.parse(`{"${name}": ""}`)).join(' ')).toContain(name)
  })

  it('tell every column of a template, and each column once', () => {
    fc.assert(
      fc.property(fc.array(column, { maxLength: 5 }), (columns) => {
        const text = `x${columns.map((name) => `{${name}}`).join(' – ')}`
        expect(templateColumns(text)).toEqual(columns)
        expect(mapColumns({ collection: 'a', fields: {}, key: { text } })).toEqual([...new Set(columns)])
      }),
    )
  })
})
