import { describe, expect, it } from 'vitest'

import type { Dashboard, DashboardPart } from './dashboard'
import { dashboardOf } from './dashboardOf'
import { dashboard } from './house'

const part = (over: Partial<DashboardPart> = {}): DashboardPart => ({
  block: 'asked',
  isFor: () => true,
  key: 'indicators-to-measure',
  read: () => Promise.resolve(null),
  ...over,
})

/** What a plugin does that knows nothing of the house but this convention. */
const guest =
  (added: DashboardPart) =>
  (config: { custom?: Record<string, unknown> }): { custom: Record<string, unknown> } => {
    const { blocks = [], parts = [] } = (config.custom?.dashboard ?? {}) as Partial<Dashboard>
    return { ...config, custom: { ...config.custom, dashboard: { blocks, parts: [...parts, added] } } }
  }

describe('the dashboard of a config', () => {
  it('holds what the house shows and, after it, what a plugin appends', () => {
    const found = dashboardOf(guest(part())(Object.freeze({ custom: Object.freeze({ dashboard }) })))
    expect(found.parts.map(({ key }) => key)).toEqual([
      ...dashboard.parts.map(({ key }) => key),
      'indicators-to-measure',
    ])
  })

  it('is empty where nobody put anything', () => {
    expect(dashboardOf({})).toEqual({ blocks: [], parts: [] })
  })

  it.each([
    ['stands under no block', part({ block: 'elsewhere' }), /"elsewhere", which is no block/],
    ['does not say whom it is for', part({ isFor: undefined }), /does not say whom it is for/],
    ['cannot be read', part({ read: undefined }), /cannot be read/],
    ['has a key that is taken', part({ key: 'my-projects' }), /"my-projects" twice/],
    ['has no key', part({ key: '' }), /parts\[\d+\] needs a key/],
  ])('refuses a part that %s', (_, wrong, because) => {
    expect(() => dashboardOf(guest(wrong)({ custom: { dashboard } }))).toThrow(because)
  })

  it('refuses what is no list at all', () => {
    expect(() => dashboardOf({ custom: { dashboard: { parts: 'all' } } })).toThrow(/must be a list/)
    expect(() => dashboardOf({ custom: { dashboard: 'all' } })).toThrow(/must be an object/)
  })
})
