import { beforeAll, describe, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import { previewRouter } from '../src/exports/preview'
import { previewAddress } from '../src/preview/previewAddress'
import { createPreviewToken } from '../src/preview/previewToken'
import type { Asker } from '../src/preview/readAsSeenBy'
import { block, richText, run } from './lexical'
import { useKitchen } from './useKitchen'
import { useSite } from './useSite'

const MINUTE = 60_000
const SECRET_WORD = 'nog-niet-voor-de-gasten'

const kitchen = await useKitchen()
const site = await useSite(kitchen.reader, {
  first: [previewRouter({ payload: kitchen.payload, reader: kitchen.reader, site: kitchenSite })],
})
let chef: Asker
let waiter: Asker
let draftId: string
let publicId: string

const createAccount = async (role: 'chef' | 'waiter', name: string): Promise<Asker> => {
  const account = await kitchen.payload.create({
    collection: 'staff',
    // Accounts are given here, not asked for.
    overrideAccess: true,
    data: { email: `${name}@keuken.example`, password: 'een-lang-wachtwoord', role },
  })
  return { ...account, collection: 'staff' }
}

const createRecipe = async (data: Record<string, unknown>): Promise<string> => {
  const { id } = await kitchen.payload.create({ collection: 'recipes', overrideAccess: true, data })
  return String(id)
}

const update = (id: string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  kitchen.payload.update({ collection: 'recipes', id, overrideAccess: true, data, ...more })

const addressFor = (user: Asker, id: string, locale = 'nl', collection = 'recipes') =>
  previewAddress({ locale, payload: kitchen.payload, user }, collection, id)

const claimOf = (id: string, account = chef) => ({
  account: { collection: 'staff', id: String(account?.id) },
  collection: 'recipes',
  id,
  locale: 'nl',
})
const tokenFor = (id: string, now = Date.now(), secret = kitchen.payload.secret) =>
  createPreviewToken(secret, claimOf(id), now)
const look = (token: string) => site.ask(`/preview?token=${token}`)

beforeAll(async () => {
  chef = await createAccount('chef', 'anna')
  waiter = await createAccount('waiter', 'bram')
  publicId = await createRecipe({
    title: 'Erwtensoep',
    slug: 'erwtensoep',
    intro: 'Dik',
    _status: 'published',
  })
  draftId = await createRecipe({ title: SECRET_WORD, slug: 'geheim', intro: SECRET_WORD, _status: 'draft' })
})

describe('an address of a preview', () => {
  it('is for those whom the collection shows the draft, and leads to something with a page', async () => {
    expect(await addressFor(chef, draftId)).toMatch(/^\/preview\?token=[\w-]+\.[\w-]+$/)
    expect(await addressFor(waiter, draftId)).toBeNull()
    expect(await addressFor(null, draftId)).toBeNull()
    const cook = await kitchen.payload.create({
      collection: 'tips',
      overrideAccess: true,
      data: { recipe: publicId, text: 'Roer goed' },
    })
    expect(await addressFor(chef, String(cook.id), 'nl', 'tips')).toBeNull()
    expect(await addressFor(chef, draftId, 'nl', 'staff')).toBeNull()
  })

  it('never shows somebody a draft who may read only what is published of it', async () => {
    await update(publicId, { intro: SECRET_WORD }, { draft: true })
    const text = await (await site.ask((await addressFor(waiter, publicId)) ?? '')).text()
    expect(text).toContain('Dik')
    expect(text).not.toContain(SECRET_WORD)
  })
})

describe('the page of a draft', () => {
  it('is the page that the public will get, says that it is not public, and changes nothing that is', async () => {
    const before = await kitchen.dump()
    await update(publicId, { title: 'Snert', intro: SECRET_WORD }, { draft: true })
    const response = await site.ask((await addressFor(chef, publicId)) ?? '')
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toContain('<h1>Snert</h1>')
    expect(text).toContain(SECRET_WORD)
    expect(text).toContain('nog niet openbaar')
    expect(await (await site.ask('/recepten/erwtensoep')).text()).not.toContain(SECRET_WORD)
    expect(await kitchen.dump()).toBe(before)
  })

  it('is drawn of a draft that was never public, that has no address yet too', async () => {
    expect(await (await look(tokenFor(draftId))).text()).toContain(SECRET_WORD)
    const bare = await createRecipe({ title: 'Nog zonder adres', _status: 'draft' })
    expect(await (await look(tokenFor(bare))).text()).toContain('Nog zonder adres')
  })

  it('is kept by nobody, found by nobody, and framed by the site alone', async () => {
    const response = await look(tokenFor(draftId))
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('x-robots-tag')).toContain('noindex')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(site.locals().cacheable).toBeUndefined()
    const text = await response.text()
    expect(text).toContain('<meta name="robots" content="noindex"/>')
    expect(text).not.toMatch(/rel="canonical"|rel="alternate"|application\/ld\+json/)
    const scripts = [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
    expect(scripts).toEqual(['<script src="/preview/refresh.js" defer=""></script>'.replace('</script>', '')])
    const script = await site.ask('/preview/refresh.js')
    expect([script.status, script.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ])
  })

  it('leads to the same draft in the other language', async () => {
    await update(draftId, { title: 'Secret stew' }, { draft: true, locale: 'en' })
    const text = await (await look(tokenFor(draftId))).text()
    const [, english = ''] = /<a href="(\/preview\?token=[^"]+)" hrefLang="en"/.exec(text) ?? []
    const page = await (await site.ask(english)).text()
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('Secret stew')
    expect(page).toContain('not public yet')
  })

  it('does not show what it names and is not public', async () => {
    const hidden = await kitchen.payload.create({
      collection: 'cooks',
      overrideAccess: true,
      data: { name: 'Verborgen kok', slug: 'verborgen-kok', _status: 'draft' },
    })
    const seen = await kitchen.payload.create({
      collection: 'cooks',
      overrideAccess: true,
      data: { name: 'Bekende kok', slug: 'bekende-kok', _status: 'published' },
    })
    await update(
      draftId,
      {
        cooks: [hidden.id, seen.id],
        method: richText(
          block('paragraph', [
            block('link', [run('lees meer')], {
              fields: { doc: { relationTo: 'cooks', value: String(hidden.id) }, linkType: 'internal' },
            }),
          ]),
        ),
      },
      { draft: true },
    )
    const text = await (await look(tokenFor(draftId))).text()
    expect(text).toContain('Bekende kok')
    expect(text).toContain('lees meer')
    expect(text).not.toMatch(/Verborgen kok|verborgen-kok/)
  })

  it('shows no field that the public will not get', async () => {
    await update(draftId, { secretIngredient: 'kerrie-kanarie' }, { draft: true })
    expect(await (await look(tokenFor(draftId))).text()).not.toContain('kerrie-kanarie')
  })
})

describe('whoever comes without a token that holds', () => {
  const answerOf = async (token: string) => {
    const response = await look(token)
    const { 'content-type': type, 'cache-control': cache } = Object.fromEntries(response.headers)
    return { body: await response.text(), cache, status: response.status, type }
  }

  it('is told the same whatever was wrong', async () => {
    const good = tokenFor(draftId)
    const [body = '', signature = ''] = good.split('.')
    const [foreign = ''] = tokenFor(publicId).split('.')
    const plain = await answerOf('')
    expect(plain.status).toBe(404)
    expect(plain.cache).toBe('private, no-store')
    const trashed = await createRecipe({ title: 'Weg', slug: 'weg', _status: 'draft' })
    await update(trashed, { deletedAt: new Date().toISOString() })
    const withheld = await createRecipe({ title: 'Achtergehouden', withheld: true, _status: 'draft' })
    const wrong = {
      garbage: 'zomaar.iets',
      'only a body': body,
      truncated: good.slice(0, -1),
      longer: `${good}A`,
      'of another document': `${foreign}.${signature}`,
      'made with another key': tokenFor(draftId, Date.now(), 'another secret'),
      over: tokenFor(draftId, Date.now() - 16 * MINUTE),
      'too long': 'a'.repeat(5000),
      'of nothing there is': tokenFor('018f0000-0000-7000-8000-000000000000'),
      'of what is in the trash': tokenFor(trashed),
      'of what the allow-list keeps back': tokenFor(withheld),
      'of a collection without pages': createPreviewToken(
        kitchen.payload.secret,
        { ...claimOf(publicId), collection: 'tips' },
        Date.now(),
      ),
      'of an account that is none': createPreviewToken(
        kitchen.payload.secret,
        { ...claimOf(draftId), account: { collection: 'cooks', id: String(chef?.id) } },
        Date.now(),
      ),
      'for one who may not see it': createPreviewToken(
        kitchen.payload.secret,
        claimOf(draftId, waiter),
        Date.now(),
      ),
    }
    for (const [what, token] of Object.entries(wrong))
      expect([what, await answerOf(token)]).toEqual([what, plain])
    expect((await answerOf(good)).status).toBe(200)
  })

  it('is anybody whose account lost its reach, or is gone, since the token was made', async () => {
    const account = await createAccount('chef', 'carla')
    const token = createPreviewToken(kitchen.payload.secret, claimOf(draftId, account), Date.now())
    expect((await look(token)).status).toBe(200)
    const id = String(account?.id)
    await kitchen.payload.update({ collection: 'staff', id, overrideAccess: true, data: { role: 'waiter' } })
    expect((await look(token)).status).toBe(404)
    await kitchen.payload.update({ collection: 'staff', id, overrideAccess: true, data: { role: 'chef' } })
    expect((await look(token)).status).toBe(200)
    await kitchen.payload.delete({ collection: 'staff', id, overrideAccess: true })
    expect((await look(token)).status).toBe(404)
  })
})
