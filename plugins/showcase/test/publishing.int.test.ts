import { readFileSync } from 'node:fs'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { CANARY, openCookbook, published } from './cookbook'
import { paragraph } from './lexical'
import { useKitchen } from './useKitchen'

const kitchen = await useKitchen()

const { createRecipe, update } = openCookbook(kitchen)

describe('publishing', () => {
  it('a document is public in each locale once it is published, and not before', async () => {
    const draft = await createRecipe('erwtensoep', { _status: 'draft' })
    expect(await kitchen.reader.row('recipes', String(draft.id), 'nl')).toBeNull()
    await update(draft.id, published)
    const row = await kitchen.reader.row('recipes', String(draft.id), 'nl')
    expect(row).toMatchObject({
      path: '/recepten/erwtensoep',
      title: { lang: 'nl', text: 'Recept erwtensoep' },
    })
    const english = await kitchen.reader.row('recipes', String(draft.id), 'en')
    expect(english).toMatchObject({ path: '/en/recipes/erwtensoep', title: { lang: 'nl' } })
  })

  it('what is prepared is not told to be as old as its preparation', async () => {
    const soon = new Date(Date.now() + 1500).toISOString()
    await createRecipe('pasteitjes', { visibleFrom: soon })
    expect(await kitchen.reader.path('/recepten/pasteitjes')).toBeNull()
    await expect
      .poll(() => kitchen.reader.path('/recepten/pasteitjes'), { timeout: 4000 })
      .toMatchObject({ since: soon, state: 'current' })
  })

  it('English words replace the Dutch ones and say so', async () => {
    const recipe = await createRecipe('stamppot')
    await update(recipe.id, { title: 'Mash', slug: 'mash' }, { locale: 'en' })
    const row = await kitchen.reader.row('recipes', String(recipe.id), 'en')
    expect(row).toMatchObject({
      path: '/en/recipes/mash',
      title: { lang: 'en', text: 'Mash' },
      summary: { lang: 'nl', text: 'Uit de moestuin' },
    })
    expect(await kitchen.reader.path('/en/recipes/stamppot')).toEqual({
      state: 'moved',
      to: '/en/recipes/mash',
    })
  })

  it('a draft saved on a published document changes no byte and announces nothing', async () => {
    const recipe = await createRecipe('hutspot')
    const [before, generation] = [await kitchen.dump(), await kitchen.reader.generation()]
    await update(recipe.id, { title: CANARY, slug: 'anders' }, { draft: true })
    await update(recipe.id, { intro: CANARY }, { draft: true, autosave: true, locale: 'en' })
    expect(await kitchen.dump()).toBe(before)
    expect(await kitchen.reader.generation()).toBe(generation)
  })

  it('unpublishing takes a document away although its newest draft says more', async () => {
    const recipe = await createRecipe('bruinebonensoep')
    await update(recipe.id, { title: 'Nieuwe bruinebonensoep' }, { draft: true })
    await update(recipe.id, { _status: 'draft' })
    expect(await kitchen.reader.row('recipes', String(recipe.id), 'nl')).toBeNull()
    expect(await kitchen.reader.path('/recepten/bruinebonensoep')).toEqual({ state: 'gone' })
    await update(recipe.id, published)
    expect(await kitchen.reader.path('/recepten/bruinebonensoep')).toMatchObject({ state: 'current' })
  })

  it('when a document was first published is kept, whatever becomes of it', async () => {
    const draft = await createRecipe('peentjes', { _status: 'draft' })
    const publishedAt = async (): Promise<unknown> =>
      (await kitchen.payload.findByID({ collection: 'recipes', id: draft.id, overrideAccess: true }))
        .publishedAt
    expect(await publishedAt()).toBeNull()
    const before = new Date().toISOString()
    const { publishedAt: first } = await update(draft.id, published)
    expect(String(first) >= before).toBe(true)
    await update(draft.id, { _status: 'draft' })
    await update(draft.id, { ...published, publishedAt: '2001-01-01T00:00:00.000Z' })
    expect(await publishedAt()).toBe(first)
    const { docs } = await kitchen.payload.findVersions({
      collection: 'recipes',
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: draft.id } },
    })
    const oldest = String(docs[0]?.id)
    await kitchen.payload.restoreVersion({ collection: 'recipes', id: oldest, overrideAccess: true })
    expect(await publishedAt()).toBe(first)
    const copy = await kitchen.payload.duplicate({
      collection: 'recipes',
      data: { slug: 'peentjes-2' },
      id: draft.id,
      overrideAccess: true,
    })
    expect(copy.publishedAt).toBeNull()
  })

  it('what waits for its moment was first seen at that moment, or when it is let go earlier', async () => {
    const recipe = await createRecipe('kersen', { visibleFrom: '2090-01-01T00:00:00.000Z' })
    expect(recipe.publishedAt).toBe('2090-01-01T00:00:00.000Z')
    const before = new Date().toISOString()
    const { publishedAt } = await update(recipe.id, { ...published, visibleFrom: null })
    expect(String(publishedAt) >= before && String(publishedAt) <= new Date().toISOString()).toBe(true)
    // Nor does it become new by naming a moment that is over, or one to come.
    for (const visibleFrom of [new Date().toISOString(), '2090-01-01T00:00:00.000Z', null])
      expect((await update(recipe.id, { ...published, visibleFrom })).publishedAt).toBe(publishedAt)
  })

  it('what was published before the fields came is dated by the statements of the README, for good', async () => {
    const readme = readFileSync('plugins/showcase/README.md', 'utf8')
    const [, statements = ''] = /```sql\n([^`]*published_at[^`]*)```/.exec(readme) ?? []
    const [plain, redrafted] = [await createRecipe('mosterdsoep'), await createRecipe('uiensoep')]
    const draft = await createRecipe('kervelsoep', { _status: 'draft' })
    await update(redrafted.id, { intro: 'Met ui' }, { draft: true })
    await kitchen.pool.query(
      'update recipes set published_at = null; update _recipes_v set version_published_at = null',
    )
    await kitchen.pool.query(statements.replaceAll('posts', 'recipes'))
    for (const { createdAt, id } of [plain, redrafted])
      expect((await update(id, published)).publishedAt).toBe(createdAt)
    const { publishedAt: first } = await update(draft.id, published)
    expect(String(first) > String(draft.createdAt)).toBe(true)
  })

  it('nobody who edits says when a document was first published', async () => {
    const user = await kitchen.payload.create({
      collection: 'staff',
      data: { email: 'baas@example.org', password: 'een-heel-lang-wachtwoord', role: 'chef' },
      overrideAccess: true,
    })
    const [before, said] = [new Date().toISOString(), '2001-01-01T00:00:00.000Z']
    const made = await kitchen.payload.create({
      collection: 'recipes',
      data: { title: 'Knollen', slug: 'knollen', publishedAt: said, ...published },
      overrideAccess: false,
      user,
    })
    expect(String(made.publishedAt) >= before).toBe(true)
    const changed = await kitchen.payload.update({
      collection: 'recipes',
      data: { publishedAt: said },
      id: made.id,
      overrideAccess: false,
      user,
    })
    expect(changed.publishedAt).toBe(made.publishedAt)
  })

  it('a rename leads on from every earlier path', async () => {
    const recipe = await createRecipe('snert')
    await update(recipe.id, { slug: 'snert-met-spek' })
    await update(recipe.id, { slug: 'groningse-snert' })
    const to = '/recepten/groningse-snert'
    expect(await kitchen.reader.path('/recepten/snert')).toEqual({ state: 'moved', to })
    expect(await kitchen.reader.path('/recepten/snert-met-spek')).toEqual({ state: 'moved', to })
  })

  it('trash takes away, restoring brings back, deleting takes away for good', async () => {
    const { id } = await createRecipe('poffert')
    await update(id, { deletedAt: new Date().toISOString() })
    expect(await kitchen.reader.path('/recepten/poffert')).toEqual({ state: 'gone' })
    await update(id, { deletedAt: null }, { trash: true })
    expect(await kitchen.reader.path('/recepten/poffert')).toMatchObject({ state: 'current' })
    await kitchen.payload.delete({ collection: 'recipes', id, overrideAccess: true })
    expect(await kitchen.reader.path('/recepten/poffert')).toEqual({ state: 'gone' })
    expect(await kitchen.reader.row('recipes', String(id), 'nl')).toBeNull()
  })

  it('a document that the allow-list withholds is not public', async () => {
    const { id } = await createRecipe('moppen')
    await update(id, { withheld: true })
    expect(await kitchen.reader.row('recipes', String(id), 'nl')).toBeNull()
    expect(await kitchen.reader.path('/recepten/moppen')).toEqual({ state: 'gone' })
  })

  it('an address that is another document’s is refused on the field, and nothing is saved', async () => {
    await createRecipe('kniepertjes')
    const before = await kitchen.dump()
    await expect(createRecipe('kniepertjes')).rejects.toMatchObject({ status: 400 })
    const { totalDocs } = await kitchen.payload.count({
      collection: 'recipes',
      overrideAccess: true,
      where: { slug: { equals: 'kniepertjes' } },
    })
    expect(totalDocs).toBe(1)
    expect(await kitchen.dump()).toBe(before)
  })

  it('nothing is public of a save that is rolled back', async () => {
    const before = await kitchen.dump()
    const transactionID = await kitchen.payload.db.beginTransaction()
    if (transactionID === null) throw new Error('the kitchen must have transactions')
    await kitchen.payload.create({
      collection: 'recipes',
      overrideAccess: true,
      data: { title: 'Nooit', slug: 'nooit', ...published },
      req: { transactionID },
    })
    await kitchen.payload.db.rollbackTransaction(transactionID)
    expect(await kitchen.dump()).toBe(before)
  })

  it('a restored version is public as it was', async () => {
    const recipe = await createRecipe('spekdikken')
    await update(recipe.id, { title: 'Spekdikken, nieuw' })
    const { docs } = await kitchen.payload.findVersions({
      collection: 'recipes',
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: recipe.id } },
    })
    await kitchen.payload.restoreVersion({
      collection: 'recipes',
      overrideAccess: true,
      id: docs[0]?.id ?? '',
    })
    const row = await kitchen.reader.row('recipes', String(recipe.id), 'nl')
    expect(row?.title?.text).toBe('Recept spekdikken')
  })
})

describe('what belongs together', () => {
  it('a tip is public only while its recipe is', async () => {
    const recipe = await createRecipe('karnemelksepap')
    const tip = await kitchen.payload.create({
      collection: 'tips',
      overrideAccess: true,
      data: { recipe: recipe.id, text: 'Roer rustig', note: CANARY },
    })
    expect(await kitchen.reader.row('tips', String(tip.id), 'nl')).not.toBeNull()
    await update(recipe.id, { _status: 'draft' })
    expect(await kitchen.reader.row('tips', String(tip.id), 'nl')).toBeNull()
    expect(await kitchen.reader.referring('tips', [`recipes:${recipe.id}`], 'nl', 10)).toEqual([])
  })

  it('a picture is public only while a public document shows it, in every size', async () => {
    const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#a63' } })
      .png()
      .toBuffer()
    const picture = await kitchen.payload.create({
      collection: 'pictures',
      overrideAccess: true,
      data: { alt: 'Een pan', photographerPhone: CANARY },
      file: { data, mimetype: 'image/png', name: 'pan.png', size: data.length },
    })
    const row = await kitchen.reader.row('pictures', String(picture.id), 'nl')
    const names = row?.files.map(({ filename }) => filename) ?? []
    expect(names).toHaveLength(2)
    const arePublic = () => Promise.all(names.map((name) => kitchen.reader.mediaIsPublic(name)))
    expect(await arePublic()).toEqual([false, false])
    const recipe = await createRecipe('panvis', { photos: [{ picture: picture.id, caption: 'De pan' }] })
    expect(await arePublic()).toEqual([true, true])
    await update(recipe.id, { _status: 'draft' })
    expect(await arePublic()).toEqual([false, false])
    expect(await kitchen.reader.mediaIsPublic('pan.png\u0000')).toBe(false)
  })

  it('a document is visible between its dates only, and says when that changes', async () => {
    const [past, future] = ['2020-01-01T00:00:00.000Z', '2090-01-01T00:00:00.000Z']
    const now = await createRecipe('nu', { visibleFrom: past, visibleUntil: future })
    const later = await createRecipe('later', { visibleFrom: future })
    const over = await createRecipe('voorbij', { visibleUntil: past })
    const seen = await kitchen.reader.rows(
      [now, later, over].map(({ id }) => `recipes:${id}`),
      'nl',
    )
    expect([...seen.keys()]).toEqual([`recipes:${now.id}`])
    expect(await kitchen.reader.nextChange()).toEqual(new Date(future))
  })
})

describe('generations', () => {
  it('each commit that changes something public is one step and one notice, heard after it', async () => {
    const client = await kitchen.pool.connect()
    const notices: { generation: number; keys: string[] | null }[] = []
    client.on('notification', ({ payload }) => {
      notices.push(JSON.parse(payload ?? '') as (typeof notices)[number])
    })
    await client.query('listen showcase')
    const before = await kitchen.reader.generation()
    const recipe = await createRecipe('eierballen')
    await update(recipe.id, { title: 'Eierbal' })
    await update(recipe.id, { title: 'Eierbal' })
    await client.query('select 1')
    await client.query('unlisten showcase')
    client.release()
    const keys = [`recipes:${recipe.id}`]
    expect(notices).toEqual([
      { generation: before + 1, keys },
      { generation: before + 2, keys },
    ])
    expect(await kitchen.reader.generation()).toBe(before + 2)
  })
})

describe('what is private', () => {
  it('stands in no stored byte', async () => {
    const about = paragraph('Kookt al jaren')
    await kitchen.payload.create({
      collection: 'cooks',
      overrideAccess: true,
      data: { name: 'Anna', slug: 'anna', about, salaryCents: 987654321, ...published },
    })
    await kitchen.payload.updateGlobal({
      slug: 'kitchen',
      overrideAccess: true,
      data: { name: 'De keuken', alarmCode: CANARY },
    })
    const stored = await kitchen.dump()
    expect(stored).toContain('Kookt al jaren')
    expect(stored).toContain('De keuken')
    expect(stored).not.toContain(CANARY)
    expect(stored).not.toContain('987654321')
  })
})
