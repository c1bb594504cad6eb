import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { bare, readReadme } from '../../../test/support/readReadme'
import { optionKeys, readTypes } from '../../../test/support/readTypes'
import * as door from '../src/index'

const folder = 'plugins/audit-trail'
const { deadLinks, tables, told } = readReadme(folder)
const types = readTypes(join(folder, 'src/options.ts'))
const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? []

describe('the README', () => {
  it.each(tables.filter(({ name }) => name !== 'Exports'))(
    'tells all options of $name, with what is meant when one is left out',
    (table) => {
      expect(told(table).sort()).toEqual(optionKeys(types.keys(table.name)).sort())
    },
  )

  it('tells every type of options that a host writes', () => {
    const written = types.names()
    expect(tables.map(({ name }) => name).sort()).toEqual([...written, 'Exports'].sort())
  })

  it('tells all that a program can call', () => {
    expect(
      rowsOf('Exports')
        .map(([name]) => bare(name))
        .sort(),
    ).toEqual(Object.keys(door).sort())
  })

  it('leads to nothing that is not there', () => {
    expect(deadLinks()).toEqual([])
  })
})
