import type { CollectionConfig, Config } from 'payload'
import { describe, expect, it } from 'vitest'

import type { CollectionSource, ShowcaseOptions } from './options'
import { showcase } from './plugin'

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
  return Object.freeze(value)
}

const own = () => undefined
const recipes: CollectionConfig = { slug: 'recipes', fields: [], hooks: { afterChange: [own] } }
const house = freeze({
  collections: [recipes, { slug: 'users', fields: [] }],
  globals: [{ slug: 'kitchen', fields: [] }],
} as unknown as Config)

const source: CollectionSource = {
  collection: 'recipes',
  path: { nl: '/recepten' },
  project: () => null,
}
const apply = (options: Partial<ShowcaseOptions>) =>
  showcase({ locales: ['nl'], sources: [source], ...options })(house)
const hooksOf = (config: Config, slug: string) =>
  config.collections?.find((collection) => collection.slug === slug)?.hooks

describe('showcase', () => {
  it('follows the saves of its sources after the house’s own hooks, and leaves everything else alone', () => {
    const config = apply({ site: { global: 'kitchen', project: () => null } })
    expect(hooksOf(config, 'recipes')?.afterChange?.[0]).toBe(own)
    expect(hooksOf(config, 'recipes')?.afterChange).toHaveLength(2)
    expect(hooksOf(config, 'recipes')?.afterDelete).toHaveLength(1)
    expect(hooksOf(config, 'users')).toBeUndefined()
    expect(config.globals?.[0]?.hooks?.afterChange).toHaveLength(1)
  })

  it('switched off, it follows nothing', () => {
    const config = apply({ disabled: true })
    expect(hooksOf(config, 'recipes')).toEqual({ afterChange: [own] })
  })

  it.each<[string, Partial<ShowcaseOptions>, RegExp]>([
    [
      'a collection that is not there',
      { sources: [{ ...source, collection: 'dreams' }] },
      /no collection "dreams"/,
    ],
    ['a global that is not there', { site: { global: 'hall', project: () => null } }, /no global "hall"/],
    ['a collection twice', { sources: [source, source] }, /stands in sources twice/],
    ['a language without a path', { locales: ['nl', 'en'] }, /"recipes" has no path for locale "en"/],
    ['a language twice', { locales: ['nl', 'nl'] }, /holds one twice/],
    [
      'a path with a slash at its end',
      { sources: [{ ...source, path: { nl: '/recepten/' } }] },
      /must look like/,
    ],
    [
      'one path for two languages',
      { locales: ['nl', 'en'], sources: [{ ...source, path: { nl: '/recepten', en: '/recepten' } }] },
      /is used twice/,
    ],
  ])('%s is refused at boot, by name', (_what, options, words) => {
    expect(() => apply(options)).toThrow(words)
  })
})
