import { describe, expect, it } from 'vitest'

import { part } from './pen'
import { publicPaths } from './publicPaths'

describe('the fields that an allow-list function makes public', () => {
  it('are those it reads, inside groups and rows too, and no others', () => {
    const paths = publicPaths((recipe, _locale, write) => ({
      fields: { minutes: write.text(part(recipe, 'time').minutes) },
      references: write.notedReferences('picture', 'media', recipe.pictures, {
        at: 'image',
        note: 'caption',
      }),
      slug: null,
      sortAt: null,
      summary: null,
      title: write.words(recipe.title),
    }))
    expect([...paths].sort()).toEqual([
      'pictures',
      'pictures.caption',
      'pictures.image',
      'time',
      'time.minutes',
      'title',
    ])
  })

  it('are none when it keeps everything to itself', () => {
    expect(publicPaths(() => null).size).toBe(0)
  })

  it('are found whatever language is asked for', () => {
    const paths = publicPaths((recipe, locale, write) =>
      locale === 'xx'
        ? null
        : {
            fields: {},
            references: [],
            slug: null,
            sortAt: null,
            summary: null,
            title: write.words(recipe.name),
          },
    )
    expect([...paths]).toEqual(['name'])
  })
})
