import { describe, expect, it } from 'vitest'

import { defaultMap, type FieldShape } from './defaultMap'
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
  shape('images', 'array'),
]

describe('a file without a map', () => {
  it('fills the fields that its columns are named after, by their type', () => {
    const map = defaultMap(
      'projects',
      ['importKey', 'title', 'title@en', 'period.start', 'questionOwner'],
      shapes,
    )
    expect(faultsOfMap(map)).toEqual([])
    expect(map.fields).toMatchObject({
      'period.start': { as: 'date' },
      questionOwner: { lookup: { by: 'importKey', collection: 'partners' } },
      'title@en': { as: 'text', column: 'title@en' },
    })
  })

  it('leaves other columns alone', () => {
    const map = defaultMap('projects', ['importKey', 'naam', 'images', 'period.start@en'], shapes)
    expect(map.fields).toEqual({})
  })
})
