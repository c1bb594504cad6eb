/** Every collection of the house, by the name that its table, its addresses and its relations carry. */
export const collectionSlugs = [
  'users',
  'media',
  'files',
  'municipalities',
  'agendas',
  'themes',
  'partners',
  'projects',
  'participations',
  'updates',
] as const

/** The slug of a collection of the house. */
export type CollectionSlug = (typeof collectionSlugs)[number]

/** Every global of the house. */
export const globalSlugs = ['site'] as const

/** The slug of a global of the house. */
export type GlobalSlug = (typeof globalSlugs)[number]
