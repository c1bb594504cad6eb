import { describe, expect, it } from 'vitest'

import { defaultMap, type FieldShape, type PlainList } from './defaultMap'
import { faultsOfMap } from './readImportMap'

const shape = (path: string, type: string, more: Partial<FieldShape> = {}): FieldShape => ({
  hasMany: false,
  localized: false,
  path,
  type,
  ...more,
})
const shapes = [
  shape('title', 'text', { localized: true }),
  shape('period.start', 'date'),
  shape('questionOwner', 'relationship', { pointsAt: 'partners' }),
  shape('team', 'relationship', { hasMany: true, pointsAt: 'users', pointsByKey: false }),
  shape('savedBy', 'relationship', { isOurs: true, pointsAt: 'users' }),
  shape('themes', 'array', {
    rows: [shape('argument', 'textarea', { localized: true }), shape('testedOn', 'date')],
  }),
]
const mapOf = (columns: string[], more: Partial<PlainList> = {}) =>
  defaultMap({ collection: 'projects', columns, kind: 'csv', otherLocales: ['en'], shapes, ...more })

describe('a file without a map', () => {
  it('fills the fields that its columns are named after, by their type', () => {
    const map = mapOf(['importKey', 'title', 'title@en', 'period.start', 'questionOwner', 'team', 'themes'])
    expect(faultsOfMap(map)).toEqual([])
    expect(map.fields).toMatchObject({
      'period.start': { as: 'moment' },
      questionOwner: { lookup: { by: 'importKey', collection: 'partners', orId: true } },
      team: { lookup: { by: 'id', collection: 'users' }, separator: '|' },
      themes: { as: 'rows', rows: { argument: {}, 'argument@en': {}, testedOn: { as: 'moment' } } },
      'title@en': { as: 'text', column: 'title@en' },
    })
  })

  it('leaves other columns alone', () => {
    expect(mapOf(['importKey', 'naam', 'period.start@en']).fields).toEqual({})
  })

  it('passes over what only the program writes, and says nothing of it', () => {
    expect(mapOf(['importKey', 'savedBy', '_status'])).toMatchObject({
      fields: {},
      ignore: ['savedBy', '_status'],
    })
  })

  it('knows a document by its import key, and where there is none by its id', () => {
    expect(mapOf(['id', 'importKey'])).toMatchObject({ id: 'id', key: { column: 'importKey' } })
    expect(mapOf(['id'])).toMatchObject({ id: 'id', key: { text: '' } })
    expect(mapOf(['title']).key).toEqual({ column: 'importKey' })
  })

  it('takes an apostrophe off a cell of a spreadsheet, and leaves JSON as it is', () => {
    expect(mapOf(['id']).everywhere).toEqual(['apostrophe', 'trim'])
    expect(mapOf(['id'], { kind: 'json' }).everywhere).toEqual(['trim'])
  })
})
