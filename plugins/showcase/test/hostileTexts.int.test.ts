import { beforeAll, describe, expect, it } from 'vitest'

import { publicPicture, publicRecipe, publicTip } from '../dev/public'
import { createWriter } from '../src/domain/createWriter'
import { expectWordsAlone, linkTo, recipeInEveryPlace } from './everyPlace'
import { hostileLinks, hostileTexts } from './hostileTexts'
import { block, richText } from './lexical'
import type { Example } from './memoryReader'
import { memoryReader } from './memoryReader'
import { openSite } from './openSite'
import type { Html } from './readHtml'
import { readHtml } from './readHtml'

const INNOCENT = 'onschuldig'
const write = createWriter(['nl', 'en'], 'nl')

const recipe = (data: Record<string, unknown>): Example => {
  const entry = publicRecipe({ slug: 'proef', ...data }, 'nl', write)
  if (!entry) throw new Error('the recipe is not public')
  return { base: '/recepten', collection: 'recipes', entry, id: 'proef' }
}

const pageWith = async (...examples: Example[]): Promise<Html> => {
  const site = await openSite(memoryReader(examples))
  try {
    const answer = await site.ask('/recepten/proef')
    expect(answer.status).toBe(200)
    return await readHtml(await answer.text())
  } finally {
    await site.close()
  }
}

const pageSaying = (text: string): Promise<Html> => {
  const upload = { alt: text, filename: 'pan.webp', height: 10, mimeType: 'image/webp', width: 16 }
  return pageWith(
    recipe(recipeInEveryPlace(text, 'pan')),
    { collection: 'pictures', entry: publicPicture(upload, 'nl', write), id: 'pan' },
    { collection: 'tips', entry: publicTip({ recipe: 'proef', text }, 'nl', write), id: 'tip' },
  )
}

describe('a document’s page', () => {
  let innocent: Html

  beforeAll(async () => {
    innocent = await pageSaying(INNOCENT)
  })

  it.each(hostileTexts)(
    'says %j as words wherever it is written, and is built no differently for it',
    async (text, shown) => {
      expectWordsAlone(await pageSaying(text), innocent, shown)
    },
  )

  it.each([...hostileLinks, ...hostileTexts.map(([text]) => text)])(
    'never leads to %j, and keeps the words of the link',
    async (url) => {
      const page = await pageWith(
        recipe({ method: richText(block('paragraph', [linkTo(url, INNOCENT)])), title: 'Proef' }),
      )
      expect(page.textsOf('.rich-text p')).toEqual([INNOCENT])
      expect(page.textsOf('.rich-text a')).toEqual([])
      for (const href of page.valuesOf('a', 'href')) expect(href).toMatch(/^(?:\/(?!\/)|#)/)
    },
  )
})
