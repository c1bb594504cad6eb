import type { PublicField, PublicFile, PublicWords } from './publicField'

/**
 * Another document that this one names. Only the id is kept: a page looks the other one up among the public rows, so
 * what is withdrawn or renamed there changes here at once.
 */
export type PublicReference = {
  /** What the other is to this one: `theme`, `image`, `partner`. */
  role: string
  collection: string
  id: string
  /** This document's own words about the other: a caption, an argument. */
  note?: PublicWords | null
  /** When true this document is public only while the other one is (an update of a withdrawn project is not). */
  required?: boolean
}

/**
 * What the public may know of one document in one locale: the answer of a host's allow-list function. Everything that is
 * not named here does not exist for the public site. Search words and facets are derived from it, never given beside it,
 * so that nothing can be found that is not shown.
 *
 * @example
 * const publicRecipe = (recipe: Recipe, locale: string, write: Writer): PublicEntry | null => ({
 *   slug: write.slug(recipe.slug),
 *   title: write.words(recipe.title),
 *   summary: write.words(recipe.intro),
 *   fields: { method: write.richText(recipe.method), diets: write.codes('diet', recipe.diets) },
 *   references: write.references('cook', 'cooks', recipe.cooks),
 *   sortAt: write.instant(recipe.publishedAt),
 * })
 */
export type PublicEntry = {
  /** Last part of the path; null for a document that has no page of its own and is shown on others' pages. */
  slug: string | null
  title: PublicWords | null
  summary: PublicWords | null
  /** By name; a null is left out. */
  fields: Record<string, PublicField | null>
  references: PublicReference[]
  /** Only for the entry of an upload itself: its bytes are public while a visible row refers to it. */
  files?: PublicFile[]
  /** Facets beyond those that follow from `codes` fields and references: `{ year: ['2025'] }`. */
  facets?: Record<string, string[]>
  /** Newest first by this instant (ISO 8601); null sorts last. */
  sortAt: string | null
  /** From and until when it may be seen (ISO 8601); null is unbounded. */
  visibleFrom?: string | null
  visibleUntil?: string | null
}
