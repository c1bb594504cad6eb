import { describe, expect, it } from 'vitest'

import { createWriter } from './createWriter'

const dutch = createWriter(['nl', 'en'], 'nl')
const english = createWriter(['nl', 'en'], 'en')

describe('createWriter', () => {
  it('words missing in a language are the default language’s, and say so', () => {
    const title = { nl: 'Soep', en: '' }
    expect(dutch.words(title)).toEqual({ lang: 'nl', text: 'Soep' })
    expect(english.words(title)).toEqual({ lang: 'nl', text: 'Soep' })
    expect(english.words({ ...title, en: 'Soup' })).toEqual({ lang: 'en', text: 'Soup' })
    expect(dutch.words({ en: 'Soup' })).toBeNull()
  })

  it('a name that is the same in every language belongs to the page’s', () => {
    expect(english.words('Anna')).toEqual({ lang: 'en', text: 'Anna' })
    expect(dutch.words('Anna')).toEqual({ lang: 'nl', text: 'Anna' })
  })

  it('rows become lines of one text, in the language that all of its words are in', () => {
    const rows = [
      { code: 'A1', title: { en: 'Cut', nl: 'Snijden' } },
      { code: null, title: { nl: 'Koken' } },
      { code: '', title: {} },
      'geen rij',
    ]
    expect(dutch.lines(rows, ['code', 'title'])).toEqual({
      kind: 'text',
      lang: 'nl',
      text: 'A1 Snijden\nKoken',
    })
    expect(english.lines(rows, ['code', 'title'])).toMatchObject({ lang: 'nl', text: 'A1 Cut\nKoken' })
    expect(english.lines(rows.slice(0, 1), ['code', 'title'])).toMatchObject({ lang: 'en' })
    expect(dutch.lines([], ['title'])).toBeNull()
  })

  it('phases have a key and a name, in the language that it is in', () => {
    const rows = [
      { key: 'wash', name: { en: 'Washing', nl: 'Wassen' } },
      { key: 'cut', name: { nl: 'Snijden' }, secret: 'x' },
      { key: 'nameless', name: {} },
      { name: { nl: 'Zonder' } },
      'geen rij',
    ]
    expect(english.phases(rows, { key: 'key', name: 'name' })).toEqual({
      kind: 'phases',
      phases: [
        { key: 'wash', name: { lang: 'en', text: 'Washing' } },
        { key: 'cut', name: { lang: 'nl', text: 'Snijden' } },
      ],
    })
    expect(dutch.phases([], { key: 'key', name: 'name' })).toBeNull()
  })

  it('a stay has a phase and a beginning, or it is none', () => {
    const stays = [
      { phase: 'wash', start: '2026-01-05', end: '2026-01-06' },
      { phase: 'cut', start: '2026-01-06', end: null },
      { phase: 'heat', start: 'ooit', end: null },
      { phase: null, start: '2026-01-06', end: null },
    ]
    expect(dutch.stays(stays)).toEqual({
      kind: 'stays',
      stays: [
        { phase: 'wash', start: '2026-01-05T00:00:00.000Z', end: '2026-01-06T00:00:00.000Z' },
        { phase: 'cut', start: '2026-01-06T00:00:00.000Z', end: null },
      ],
    })
    expect(dutch.stays(stays.slice(2))).toBeNull()
  })

  it('an empty rich text in a language is a missing one', () => {
    const filled = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ja' }] }] } }
    const field = english.richText({ nl: filled, en: { root: { children: [] } } })
    expect(field).toMatchObject({ kind: 'richText', lang: 'nl' })
  })

  it('what is not there is null, and never a guess', () => {
    expect(dutch.amounts(undefined, { eu: null })).toBeNull()
    expect(dutch.amounts(12.5)).toBeNull()
    expect(dutch.date('gisteren')).toBeNull()
    expect(dutch.date('275760-01-01T00:00:00.000Z')).toBeNull()
    expect(dutch.period(null, undefined)).toBeNull()
    expect(dutch.place(91, 6)).toBeNull()
    expect(dutch.slug({ nl: 'Niet Goed' })).toBeNull()
    expect(dutch.codes('diet', [])).toBeNull()
    expect(dutch.email('geen adres')).toBeNull()
    expect(dutch.files(null)).toEqual([])
  })

  it('an amount of nothing is an amount', () => {
    expect(dutch.amounts(0, { eu: 0 })).toMatchObject({ totalCents: 0, parts: [{ key: 'eu', cents: 0 }] })
  })

  it('a script is no address', () => {
    expect(dutch.url('javascript:alert(1)')).toBeNull()
    expect(dutch.url(' https://example.org ')).toEqual({ kind: 'url', url: 'https://example.org/' })
  })

  it('references keep their order, their words and nothing of the document they name', () => {
    const rows = [
      { picture: { id: 'b', secret: 1 }, caption: { nl: 'Zee' } },
      { picture: 'a' },
      { picture: null },
    ]
    expect(dutch.notedReferences('image', 'pictures', rows, { at: 'picture', note: 'caption' })).toEqual([
      { role: 'image', collection: 'pictures', id: 'b', note: { lang: 'nl', text: 'Zee' } },
      { role: 'image', collection: 'pictures', id: 'a' },
    ])
    expect(dutch.references('recipe', 'recipes', 7, { required: true })).toEqual([
      { role: 'recipe', collection: 'recipes', id: '7', required: true },
    ])
  })

  it('the sizes of an upload come with the original, and sizes that were not made do not', () => {
    const upload = {
      filename: 'pan.jpg',
      mimeType: 'image/jpeg',
      width: 800,
      height: 600,
      sizes: {
        card: { filename: 'pan-320.webp', mimeType: 'image/webp', width: 320, height: 240 },
        hero: {},
      },
    }
    expect(dutch.files(upload).map(({ size, filename }) => [size, filename])).toEqual([
      ['', 'pan.jpg'],
      ['card', 'pan-320.webp'],
    ])
  })
})
