import { sql } from '@payloadcms/db-postgres'
import { pathsOfOthers } from '@streekwerk/payload-showcase'
import type { PayloadRequest } from 'payload'

import { type Locale, locales } from '../domain/locales/locales'
import { freeSlug, numberedSlug } from '../domain/slugs/freeSlug'
import { paths } from '../showcase/paths'
import { holdLock, transactionOf } from './transaction'

/** How many numbered forms of one address are looked at in one go. */
const BATCH = 50

/** Whose address is being settled: a new document has no id yet. */
export type Owner = { collection: string; id: string | null; req: PayloadRequest }

/** A slug that is wanted in a language. */
export type Wish = { base: string; locale: Locale }

type Taken = Record<Locale, Set<string>>

/** The slugs, of these, that other documents have in each language. */
export const takenSlugs = async (
  { collection, id, req }: Owner,
  slugs: readonly string[],
): Promise<Taken> => {
  const database = await transactionOf(req)
  const wanted = sql.join(
    slugs.map((slug) => sql`${slug}`),
    sql`, `,
  )
  const table = `${collection.replaceAll('-', '_')}_locales`
  const others = id === null ? sql`true` : sql`_parent_id <> ${id}`
  const { rows } = await database.execute(sql`
    select _locale as locale, slug from ${sql.identifier(table)}
    where slug in (${wanted}) and ${others}`)
  const taken: Taken = { en: new Set(), nl: new Set() }
  for (const { locale, slug } of rows as { locale: Locale; slug: string }[]) taken[locale].add(slug)
  return taken
}

const basesOf = (collection: string): Partial<Record<Locale, string>> =>
  collection in paths ? paths[collection as keyof typeof paths] : {}

/** Adds those of these slugs at which another document's page was, so that links still lead to it. */
const addFormer = async (
  taken: Taken,
  { collection, id, req }: Owner,
  slugs: readonly string[],
): Promise<void> => {
  const places = locales.flatMap((locale) => {
    const base = basesOf(collection)[locale]
    return base === undefined ? [] : slugs.map((slug) => ({ locale, path: `${base}/${slug}`, slug }))
  })
  if (places.length === 0) return
  const former = await pathsOfOthers(
    req,
    { collection, id },
    places.map(({ path }) => path),
  )
  for (const { locale, path, slug } of places) if (former.has(path)) taken[locale].add(slug)
}

const formsOf = (base: string, first: number): string[] =>
  Array.from({ length: BATCH }, (_, index) => numberedSlug(base, first + index))

const freeAmong = (taken: Taken, wishes: readonly Wish[]): Map<Locale, string> =>
  new Map(wishes.map(({ base, locale }) => [locale, freeSlug(base, taken[locale])]))

/**
 * Finds for each wish the first form of its slug that nobody has and by which no earlier link leads to another, and keeps others from
 * finding the same until the transaction ends.
 */
export const freeSlugs = async (owner: Owner, wishes: readonly Wish[]): Promise<Map<Locale, string>> => {
  const bases = [...new Set(wishes.map(({ base }) => base))].sort()
  // In one order everywhere, so that two saves never wait for each other. A list of thousands that is imported in one
  // transaction would need more locks than the server keeps: there the unique index has the last word.
  if (owner.req.context.import !== true)
    for (const base of bases) await holdLock(owner.req, `slug:${owner.collection}:${base}`)
  const known: Taken = { en: new Set(), nl: new Set() }
  for (let first = 1; ; first += BATCH) {
    const forms = new Set(bases.flatMap((base) => formsOf(base, first)))
    const taken = await takenSlugs(owner, [...forms])
    await addFormer(taken, owner, [...forms])
    for (const locale of locales) for (const slug of taken[locale]) known[locale].add(slug)
    const free = freeAmong(known, wishes)
    // A free one beyond those that were asked for may be taken all the same.
    if ([...free.values()].every((slug) => forms.has(slug))) return free
  }
}
