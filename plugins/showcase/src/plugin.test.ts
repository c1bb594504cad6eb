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

  it('a timed source has its moments, also when the plugin is switched off', () => {
    const namesOf = (options: Partial<ShowcaseOptions>) =>
      apply(options).collections?.map(({ fields }) => fields.map((field) => 'name' in field && field.name))
    const sources = [{ ...source, isTimed: true }]
    const moments = ['publishedAt', 'visibleFrom', 'visibleUntil']
    expect(namesOf({ sources })).toEqual([moments, []])
    expect(namesOf({ disabled: true, sources })).toEqual([moments, []])
    expect(namesOf({})).toEqual([[], []])
  })

  it('what has pages can be looked at beforehand where there is a preview, and what will be public always', () => {
    const adminOf = (options: Partial<ShowcaseOptions>) => apply(options).collections?.[0]?.admin
    const withPages = adminOf({ preview: { path: '/preview' } })
    expect([typeof withPages?.preview, typeof withPages?.livePreview?.url]).toEqual(['function', 'function'])
    const { path, ...pageless } = source
    expect(path).toBeDefined()
    for (const admin of [adminOf({}), adminOf({ preview: { path: '/preview' }, sources: [pageless] })]) {
      expect([admin?.preview, admin?.livePreview]).toEqual([undefined, undefined])
      expect(Object.keys(admin?.components?.views?.edit ?? {})).toEqual(['showcase'])
    }
  })

  it('what tells visitors nothing by itself goes without a view of what will be public, and is still asked', () => {
    const [found] = apply({ sources: [{ ...source, outlook: false }] }).collections ?? []
    expect(found?.admin?.components?.views?.edit).toBeUndefined()
    expect(found?.endpoints).toHaveLength(1)
    expect(found?.hooks?.afterChange).toHaveLength(2)
  })

  it('a preview and views of the house’s own stay', () => {
    const preview = () => null
    const admin = {
      components: { views: { edit: { mine: { Component: '/mine', path: '/mine' } } } },
      preview,
    }
    const config = showcase({ locales: ['nl'], preview: { path: '/preview' }, sources: [source] })({
      ...house,
      collections: [{ ...recipes, admin }],
    } as unknown as Config)
    const found = config.collections?.[0]?.admin
    expect(found?.preview).toBe(preview)
    expect(Object.keys(found?.components?.views?.edit ?? {}).sort()).toEqual(['mine', 'showcase'])
  })

  it.each<[string, Partial<ShowcaseOptions>, RegExp]>([
    ['an address of the preview that is a page', { preview: { path: '/recepten' } }, /is used by a source/],
    ['an address of the preview with a slash at its end', { preview: { path: '/p/' } }, /must look like/],
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

  it('a field of the house by the name of a moment is refused at boot, wherever it stands', () => {
    const taken = { ...recipes, fields: [{ type: 'row', fields: [{ name: 'visibleUntil', type: 'text' }] }] }
    const plugin = showcase({ locales: ['nl'], sources: [{ ...source, isTimed: true }] })
    expect(() => plugin({ ...house, collections: [taken] } as unknown as Config)).toThrow(
      /"recipes" has a field "visibleUntil" of its own/,
    )
  })

  it('follows what belongs to a document before and after each of its saves, whether or not it is a source itself', () => {
    const goal = { name: 'recipe', type: 'relationship' as const, relationTo: 'recipes' as never }
    const config = showcase({
      locales: ['nl'],
      sources: [{ ...source, parts: [{ collection: 'notes', on: 'recipe' }] }],
    })({ collections: [recipes, { slug: 'notes', fields: [goal] }] } as unknown as Config)
    const { afterChange, afterDelete, beforeChange, beforeDelete } = hooksOf(config, 'notes') ?? {}
    expect([beforeChange, afterChange, beforeDelete, afterDelete].map((hooks) => hooks?.length)).toEqual([
      1, 1, 1, 1,
    ])
  })

  it.each([
    ['there is no such collection', { collection: 'nowhere', on: 'recipe' }],
    ['give either on, their field, or by', { collection: 'notes' }],
    ['give either on, their field, or by', { collection: 'notes', by: 'a', on: 'b' }],
    ['by "text" must be a relationship field of it to "notes" alone', { collection: 'notes', by: 'text' }],
    ['on "nothing" must be a relationship field', { collection: 'notes', on: 'nothing' }],
    ['on "text" must be a relationship field', { collection: 'notes', on: 'text' }],
    [
      'on "other" must be a relationship field of it to "recipes" alone',
      { collection: 'notes', on: 'other' },
    ],
    ['on "any" must be a relationship field', { collection: 'notes', on: 'any' }],
    ['on "translated" must be a relationship field', { collection: 'notes', on: 'translated' }],
  ])('says where parts cannot be: %s', (problem, part) => {
    const to = (name: string, relationTo: unknown, more = {}) => ({
      name,
      type: 'relationship',
      relationTo,
      ...more,
    })
    const notes = {
      slug: 'notes',
      fields: [
        { name: 'text', type: 'text' },
        to('other', 'users'),
        to('any', ['recipes']),
        to('translated', 'recipes', { localized: true }),
      ],
    }
    const made = { collections: [recipes, { slug: 'users', fields: [] }, notes] } as unknown as Config
    expect(() => showcase({ locales: ['nl'], sources: [{ ...source, parts: [part] }] })(made)).toThrow(
      problem,
    )
  })

  it('takes the documents of a collection as parts once', () => {
    const parts = [
      { collection: 'notes', on: 'recipe' },
      { collection: 'notes', on: 'other' },
    ]
    expect(() => apply({ sources: [{ ...source, parts }] })).toThrow('a collection stands in its parts twice')
  })
})
