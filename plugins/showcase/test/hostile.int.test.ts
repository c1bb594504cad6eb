import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { expectWordsAlone, recipeInEveryPlace } from './everyPlace'
import { hostileTexts, isStorable } from './hostileTexts'
import type { Html } from './readHtml'
import { readHtml } from './readHtml'
import { useKitchen } from './useKitchen'
import { useSite } from './useSite'

const kitchen = await useKitchen()
const site = await useSite(kitchen.reader)

let bytes: Buffer
let innocent: Html

/** Publishes a recipe that says this in every place, with a picture that shows it, and answers where its page is. */
const publish = async (slug: string, text: string): Promise<string> => {
  // The kitchen has no accounts: access is not what is tried here.
  const { id } = await kitchen.payload.create({
    collection: 'pictures',
    overrideAccess: true,
    data: { alt: text },
    file: { data: bytes, mimetype: 'image/png', name: `${slug}.png`, size: bytes.length },
  })
  await kitchen.payload.create({
    collection: 'recipes',
    overrideAccess: true,
    data: { slug, _status: 'published', ...recipeInEveryPlace(text, String(id)) },
  })
  return `/recepten/${slug}`
}

const read = async (path: string): Promise<Html> => {
  const answer = await site.ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  return readHtml(await answer.text())
}

beforeAll(async () => {
  bytes = await sharp({ create: { width: 16, height: 10, channels: 3, background: '#a63' } })
    .png()
    .toBuffer()
  innocent = await read(await publish('onschuldig', 'onschuldig'))
})

describe('what editors publish', () => {
  it.each(hostileTexts.filter(isStorable).map((each, at) => [...each, at] as const))(
    'is stored and said as the words that it is: %j',
    async (text, shown, at) => {
      const slug = `proef-${at}`
      expectWordsAlone(await read(await publish(slug, text)), innocent, shown)
      const { items } = (await (await site.ask('/recepten.json')).json()) as {
        items: { title: { text: string }; url: string }[]
      }
      expect(items.find(({ url }) => url.endsWith(`/${slug}`))?.title.text).toBe(shown.trim())
    },
  )

  it('may have names of any length, and a list by name leads past those that begin alike', async () => {
    const letters = Array.from({ length: 4000 }, (_, at) =>
      String.fromCodePoint(0x20000 + ((at * 7919) % 20000)),
    )
    const names = ['een', 'twee', 'drie'].map((end) => letters.join('') + end)
    for (const [at, title] of names.entries())
      await kitchen.payload.create({
        collection: 'recipes',
        overrideAccess: true,
        data: { slug: `lang-${at}`, title, _status: 'published' },
      })
    const seen: (string | undefined)[] = []
    let after: string | undefined
    do {
      const list = {
        collection: 'recipes',
        limit: 1,
        locale: 'nl',
        sort: 'title',
        ...(after && { after }),
      } as const
      const { next, rows } = await kitchen.reader.list(list)
      seen.push(...rows.map(({ title }) => title?.text))
      after = next ?? undefined
    } while (after !== undefined && seen.length < 100)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(expect.arrayContaining(names))
    expect((await read('/recepten/lang-1')).textsOf('h1')).toEqual([names[1]])
  })
})
