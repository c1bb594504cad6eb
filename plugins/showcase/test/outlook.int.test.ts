import type { Endpoint } from 'payload'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import { readOutlook } from '../src/outlook/readOutlook'
import type { Asker } from '../src/preview/readAsSeenBy'
import { paragraph } from './lexical'
import { useKitchen } from './useKitchen'

const kitchen = await useKitchen()

const chef = { collection: 'staff', id: 'chef', role: 'chef' } as unknown as Asker
const waiter = { collection: 'staff', id: 'waiter', role: 'waiter' } as unknown as Asker

const create = async (
  collection: 'cooks' | 'recipes' | 'tips',
  data: Record<string, unknown>,
): Promise<string> => String((await kitchen.payload.create({ collection, overrideAccess: true, data })).id)
const update = (id: string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  kitchen.payload.update({ collection: 'recipes', id, overrideAccess: true, data, ...more })
const outlook = async (collection: string, id: string, user = chef) => {
  const answer = await readOutlook({ payload: kitchen.payload, user }, collection, id)
  if (!answer) throw new Error('nothing to be seen')
  const [dutch, english] = answer.locales
  if (!dutch || !english) throw new Error('a language is missing')
  return { ...answer, dutch, english }
}

describe('what will be public', () => {
  it('is the row that publishing writes, in each language', async () => {
    const cook = await create('cooks', { name: 'Anna', slug: 'anna', _status: 'published' })
    const id = await create('recipes', {
      title: 'Erwtensoep',
      slug: 'erwtensoep',
      method: paragraph('Week de erwten.'),
      diets: ['vegan'],
      cooks: [cook],
      costCents: 1250,
      firstCooked: '2020-02-03T00:00:00.000Z',
      visibleFrom: '2020-01-01T00:00:00.000Z',
      secretIngredient: 'kerrie',
      _status: 'draft',
    })
    await update(id, { title: 'Pea soup', slug: 'pea-soup' }, { draft: true, locale: 'en' })
    const before = await outlook('recipes', id)
    expect(before.isDraft).toBe(true)
    expect([before.dutch.present, before.english.present]).toEqual([null, null])
    await update(id, { _status: 'published' })
    const after = await outlook('recipes', id)
    for (const language of ['dutch', 'english'] as const) {
      const { facets, filenames, measured, refKeys, search, collection, docId, slug, title, ...planned } =
        before[language].planned ?? ({} as never)
      expect(after[language].present).toEqual(planned)
      const { rows } = await kitchen.pool.query(
        `select facets, filenames, measured_as, ref_keys, collection, doc_id, slug, title, search = showcase_search($3) as searched
         from showcase_entries where doc_id = $1 and locale = $2`,
        [id, planned.locale, JSON.stringify(search)],
      )
      expect(rows).toEqual([
        {
          facets,
          filenames,
          measured_as: measured?.as ?? null,
          ref_keys: refKeys,
          collection,
          doc_id: docId,
          slug,
          title,
          searched: true,
        },
      ])
    }
    expect(JSON.stringify(before)).not.toContain('kerrie')
    expect(after.isDraft).toBe(false)
    expect(after.dutch.presentStanding).toEqual({ kind: 'visible', until: null })
  })

  it('stands beside what is public now, and names what is known and empty', async () => {
    const id = await create('recipes', { title: 'Snert', slug: 'snert', intro: 'Dik', _status: 'published' })
    await update(id, { intro: 'Dikker', costCents: 300 }, { draft: true })
    const { dutch, isDraft } = await outlook('recipes', id)
    expect(isDraft).toBe(true)
    expect(dutch.present?.data.summary?.text).toBe('Dik')
    expect(dutch.planned?.data.summary?.text).toBe('Dikker')
    expect(dutch.emptyFields).toEqual(['method', 'diets', 'firstCooked', 'retired'])
  })

  it('names what must be filled in before it can be published', async () => {
    const { id: made } = await kitchen.payload.create({
      collection: 'recipes',
      data: { slug: 'zonder-titel' },
      draft: true,
      overrideAccess: true,
    })
    const id = String(made)
    expect((await outlook('recipes', id)).missing).toEqual(['title'])
    await update(id, { title: '  ' }, { draft: true })
    expect((await outlook('recipes', id)).missing).toEqual(['title'])
    await update(id, { title: 'Met titel' }, { draft: true })
    expect((await outlook('recipes', id)).missing).toEqual([])
  })

  it('says why nothing is seen: a time that has not come, one that is over, and what must be public first', async () => {
    const [past, future] = ['2020-01-01T00:00:00.000Z', '2090-01-01T00:00:00.000Z']
    const waiting = await create('recipes', { title: 'Later', visibleFrom: future, _status: 'published' })
    const over = await create('recipes', { title: 'Voorbij', visibleUntil: past, _status: 'published' })
    const kept = await create('recipes', { title: 'Achtergehouden', withheld: true, _status: 'published' })
    const tip = await create('tips', { recipe: over, text: 'Roer goed' })
    const standing = async (collection: string, id: string) =>
      (await outlook(collection, id)).dutch.presentStanding
    expect(await standing('recipes', waiting)).toEqual({ kind: 'waiting', from: future, until: null })
    expect(await standing('recipes', over)).toEqual({ kind: 'over', until: past })
    expect(await standing('recipes', kept)).toEqual({ kind: 'absent' })
    expect(await standing('tips', tip)).toEqual({ kind: 'behind', keys: [`recipes:${over}`] })
  })

  it('is shown as far as the document itself is: nothing of a draft to who may not read it', async () => {
    const id = await create('recipes', { title: 'Voor chefs', slug: 'voor-chefs', _status: 'draft' })
    const asked = (user: Asker) => readOutlook({ payload: kitchen.payload, user }, 'recipes', id)
    expect(await asked(chef)).not.toBeNull()
    expect(await asked(waiter)).toBeNull()
    expect(await asked(null)).toBeNull()
    await update(id, { _status: 'published' })
    await update(id, { title: 'Nieuw geheim' }, { draft: true })
    expect(JSON.stringify(await asked(waiter))).not.toContain('Nieuw geheim')
    expect(JSON.stringify(await asked(chef))).toContain('Nieuw geheim')
    expect(await readOutlook({ payload: kitchen.payload, user: chef }, 'staff', 'chef')).toBeNull()
  })

  it('is asked at an address of its own, where a stranger finds nothing', async () => {
    const id = await create('recipes', { title: 'Met adres', slug: 'met-adres', _status: 'draft' })
    const endpoints = kitchen.payload.collections.recipes?.config.endpoints as Endpoint[]
    const { handler } = endpoints.find(({ path }) => path === '/:id/public') ?? {}
    const ask = async (user: Asker): Promise<Response> => {
      const req = await createLocalReq({ user: user ?? undefined }, kitchen.payload)
      return handler?.({ ...req, routeParams: { id } }) as Promise<Response>
    }
    const response = await ask(chef)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(JSON.stringify(await response.json())).toContain('/recepten/met-adres')
    await expect(ask(null)).rejects.toMatchObject({ status: 404 })
    await expect(ask(waiter)).rejects.toMatchObject({ status: 404 })
  })
})
