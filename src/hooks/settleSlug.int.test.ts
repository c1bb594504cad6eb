import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'

let payload: Payload
beforeAll(async () => {
  payload = await usePayload()
})

const savedSlugs = async (id: string) => {
  const { slug } = await payload.findByID({
    collection: 'projects',
    draft: true,
    id,
    locale: 'all',
    overrideAccess: true,
  })
  return slug as unknown as Record<string, string>
}

const createProject = (data: Record<string, unknown>, locale: 'en' | 'nl' = 'nl') =>
  payload.create({ collection: 'projects', data, draft: true, locale, overrideAccess: true })

const inEnglish = (id: string, title: string) =>
  payload.update({
    collection: 'projects',
    data: { title },
    draft: true,
    id,
    locale: 'en',
    overrideAccess: true,
  })

/** Publishes a project with these changes. */
const publishing =
  (id: string, locale: 'en' | 'nl' = 'nl') =>
  (data: Record<string, unknown>) =>
    payload.update({
      collection: 'projects',
      data: { _status: 'published', ...data },
      id,
      locale,
      overrideAccess: true,
    })

describe('the address of a page', () => {
  it('is made from the Dutch title, in English too while there is no English title', async () => {
    const { id } = await createProject({ title: 'Het Dorpshuis' })
    expect(await savedSlugs(id)).toEqual({ en: 'het-dorpshuis', nl: 'het-dorpshuis' })
  })

  it('is never made of one that links still lead to another project by', async () => {
    const { id } = await createProject({ _status: 'published', title: 'Getijdencentrale' })
    const publish = publishing(id)
    await publish({})
    await publish({ slug: 'getijden-nieuw' })
    const later = await createProject({ title: 'Getijdencentrale' })
    expect((await savedSlugs(later.id)).nl).toBe('getijdencentrale-2')
    await payload.delete({ collection: 'projects', id, overrideAccess: true })
    const last = await createProject({ title: 'Getijdencentrale' })
    expect((await savedSlugs(last.id)).nl).toBe('getijdencentrale')
  })

  it.each(['日本語', '🎉🎉'])(
    'is asked for before “%s”, of which none can be made, becomes public',
    async (title) => {
      const { id } = await createProject({ title })
      const publish = publishing(id)
      expect(await wrongFields(publish({}))).toEqual(['slug'])
      await publish({ slug: `uit-japan-${title.length}` })
      expect((await savedSlugs(id)).nl).toBe(`uit-japan-${title.length}`)
    },
  )

  it('is asked for in Dutch too when the project is published from the English form', async () => {
    const { id } = await createProject({ title: '日本語' })
    const publish = publishing(id, 'en')
    expect(await wrongFields(publish({ title: 'From Japan' }))).toEqual(['slug'])
  })

  it('that somebody else was given while it stood in a draft alone is refused in words', async () => {
    const { id } = await createProject({ title: 'Zonder haast' })
    const save = (data: Record<string, unknown>, draft: boolean) =>
      payload.update({ collection: 'projects', data, draft, id, overrideAccess: true })
    await save({ _status: 'published' }, false)
    await save({ slug: 'met-haast' }, true)
    await payload.create({
      collection: 'projects',
      data: { _status: 'published', title: 'Met haast' },
      overrideAccess: true,
    })
    expect(await wrongFields(save({ _status: 'published' }, false))).toEqual(['slug'])
    await expect(save({ _status: 'published' }, false)).rejects.toThrow(/Adres van de pagina/)
  })

  it('is not asked for of news, which has no page of its own', async () => {
    const project = await createProject({ title: 'Met nieuws' })
    const update = await payload.create({
      collection: 'updates',
      data: { _status: 'published', date: '2026-11-01', project: project.id, title: '日本語' },
      overrideAccess: true,
    })
    expect(update._status).toBe('published')
  })

  it('is of no project whose title says nothing', async () => {
    const creating = payload.create({
      collection: 'projects',
      data: { _status: 'published', title: '   ' },
      overrideAccess: true,
    })
    expect(await wrongFields(creating)).toEqual(['title'])
  })

  it('follows the English title once there is one, and stays when that changes', async () => {
    const { id } = await createProject({ title: 'Schone sloten' })
    await inEnglish(id, 'Clean ditches')
    expect(await savedSlugs(id)).toEqual({ en: 'clean-ditches', nl: 'schone-sloten' })
    await inEnglish(id, 'Cleaner ditches')
    expect(await savedSlugs(id)).toEqual({ en: 'clean-ditches', nl: 'schone-sloten' })
  })

  it('waits for words when a project starts in English', async () => {
    const { id } = await createProject({ title: 'Warm houses' }, 'en')
    expect(await savedSlugs(id)).toEqual({ en: 'warm-houses' })
    await payload.update({
      collection: 'projects',
      data: { title: 'Warme huizen' },
      draft: true,
      id,
      locale: 'nl',
      overrideAccess: true,
    })
    expect(await savedSlugs(id)).toEqual({ en: 'warm-houses', nl: 'warme-huizen' })
  })

  it('gets a number when the same title is saved five times at once', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => createProject({ title: 'Samen eten' })))
    const slugs = await Promise.all(made.map(async ({ id }) => (await savedSlugs(id)).nl))
    expect(slugs.sort()).toEqual([
      'samen-eten',
      'samen-eten-2',
      'samen-eten-3',
      'samen-eten-4',
      'samen-eten-5',
    ])
  })

  it('that was written by hand is refused when it is taken, and its field is named', async () => {
    await createProject({ slug: 'de-molen', title: 'Molen' })
    expect(await wrongFields(createProject({ slug: 'de-molen', title: 'Andere molen' }))).toEqual(['slug'])
    expect(await wrongFields(createProject({ slug: '???', title: 'Vragen' }))).toEqual(['slug'])
  })

  it('of a copy is a new one', async () => {
    const { id } = await createProject({ importKey: 'k-1', title: 'Koor' })
    const copy = await payload.duplicate({ collection: 'projects', id, overrideAccess: true })
    expect((await savedSlugs(copy.id)).nl).toBe('koor-2')
  })
})
