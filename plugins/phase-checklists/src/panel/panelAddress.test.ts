import { panelAddress } from '@streekwerk/payload-kit'
import { describe, expect, test } from 'vitest'

import { phasesPath } from './phasesPath'
import { pointedAt } from './subject/itemAnchor'

describe('an address in the panel', () => {
  test('begins where the panel is served', () => {
    expect(panelAddress('/admin', '/phases')).toBe('/admin/phases')
    expect(panelAddress('/office/desk', '/login')).toBe('/office/desk/login')
  })

  test('stays in the house where the panel is all of it, and leads to no other machine', () => {
    expect(panelAddress('/', '/phases')).toBe('/phases')
    expect(panelAddress('/', phasesPath('applications', 7))).toBe('/collections/applications/7/phases')
  })

  test('leads to the phases of a subject, at an item whatever its key is made of', () => {
    expect(phasesPath('applications', 7)).toBe('/collections/applications/7/phases')
    expect(phasesPath('applications', 'a/b', 'vision')).toBe(
      '/collections/applications/a%2Fb/phases#item-vision',
    )
    const hash = phasesPath('applications', 7, 'a key "of" words').split('/phases')[1] ?? ''
    expect(pointedAt(hash)).toBe('a key "of" words')
  })
})
