import type { Kitchen } from './bootKitchen'

/** What stands in every recipe and must stand in no public byte. */
export const CANARY = 'geheim-kanarie-7f3a'

export const published = { _status: 'published' as const }

/** Writes recipes as an editor does. The kitchen has no accounts: access is not what is tried with it. */
export const openCookbook = (kitchen: Kitchen) => ({
  createRecipe: (slug: string, more: Record<string, unknown> = {}) =>
    kitchen.payload.create({
      collection: 'recipes',
      overrideAccess: true,
      data: {
        title: `Recept ${slug}`,
        slug,
        intro: 'Uit de moestuin',
        secretIngredient: CANARY,
        ...published,
        ...more,
      },
    }),
  update: (id: number | string, data: Record<string, unknown>, more: Record<string, unknown> = {}) =>
    kitchen.payload.update({ collection: 'recipes', id, overrideAccess: true, data, ...more }),
})
