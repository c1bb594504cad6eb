import { describe, expect, it } from 'vitest'

import { mapColumns } from './mapColumns'
import { faultsOfMap, isImportMap } from './readImportMap'

const map = {
  collection: 'partners',
  fields: { name: { column: 'Naam', required: true, steps: ['trim'] } },
  key: { text: 'lijst:{Nummer}' },
}

describe('a map', () => {
  it('without faults can be used', () => {
    expect(faultsOfMap(map)).toEqual([])
    expect(isImportMap(map)).toBe(true)
  })

  it('names a setting that is spelled wrongly', () => {
    const [fault = ''] = faultsOfMap({ ...map, fields: { name: { colunm: 'Naam' } } })
    expect(fault).toMatch(/^fields\.name\.colunm is not a setting/)
  })

  it('names what is missing', () => {
    expect(faultsOfMap({ collection: 'partners', fields: {} })).toEqual(['key is missing.'])
  })

  it('takes the value of a field from exactly one place', () => {
    expect(faultsOfMap({ ...map, fields: { name: { column: 'a', text: '{b}' } } })).toEqual([
      'fields.name must have exactly one of column, text, lines, constant, self.',
    ])
  })

  it('does not accept a choice without choices or an expression that is none', () => {
    expect(faultsOfMap({ ...map, fields: { kind: { as: 'choice', column: 'a' } } })).toHaveLength(1)
    expect(faultsOfMap({ ...map, fields: { kind: { column: 'a', pattern: '(' } } })).toHaveLength(1)
  })

  it('tells which columns it reads, fallbacks, checks and templates included, joins left out', () => {
    const columns = mapColumns({
      ...map,
      checks: [{ column: 'Tarief', limit: 100, rule: 'at-most' }],
      fields: { province: { column: 'lijst.provincie', fallback: { column: 'Streek' } } },
      join: [{ as: 'lijst', column: 'Code', file: 'lijst.csv', matches: 'gm' }],
    })
    expect(columns).toEqual(['Nummer', 'Streek', 'Tarief', 'Code'])
  })
})
