import { sql } from '@payloadcms/db-postgres'
import type { FieldHook, JsonObject, PayloadRequest } from 'payload'

import { leadingLocale, type Locale, locales, type Words } from '../domain/locales/locales'
import { freeSlug, numberedSlug } from '../domain/slugs/freeSlug'
import { slugify } from '../domain/slugs/slugify'
import { invalid } from './refuse'
import { holdLock, transactionOf } from './transaction'

/** How many numbered forms of one address are looked at in one go. */
const BATCH = 50

const unreadable: Words = {
  nl: 'Hier blijft geen adres van over. Gebruik letters a–z, cijfers en streepjes, of laat het leeg.',
  en: 'Nothing of this can be an address. Use letters a–z, digits and hyphens, or leave it empty.',
}
const taken: Words = {
  nl: 'Dit adres is al in gebruik. Kies een ander, of laat het leeg: dan komt er een nummer achter.',
  en: 'This address is in use already. Choose another, or leave it empty and a number is added.',
}

type Place = { collection: string; id: string | null; locale: Locale; req: PayloadRequest }

const takenAmong = async ({ collection, id, locale, req }: Place, wanted: string[]): Promise<Set<string>> => {
  const database = await transactionOf(req)
  const others = id === null ? sql`true` : sql`_parent_id <> ${id}`
  const { rows } = await database.execute(sql`
    select slug from ${sql.identifier(`${collection}_locales`)}
    where _locale = ${locale} and slug in (${sql.join(
      wanted.map((slug) => sql`${slug}`),
      sql`, `,
    )}) and ${others}`)
  return new Set(rows.map((row) => String(row.slug)))
}

const findFree = async (place: Place, base: string): Promise<string> => {
  // One at a time, so that two documents of the same title saved together get two numbers. A list of thousands that is
  // imported in one transaction would need more locks than the server keeps: there the unique index has the last word.
  if (place.req.context.import !== true)
    await holdLock(place.req, `slug:${place.collection}:${place.locale}:${base}`)
  const known = new Set<string>()
  for (let first = 1; ; first += BATCH) {
    const forms = Array.from({ length: BATCH }, (_, index) => numberedSlug(base, first + index))
    for (const slug of await takenAmong(place, forms)) known.add(slug)
    const free = freeSlug(base, known)
    if (forms.includes(free)) return free
  }
}

const automatic = async (place: Place, words: unknown): Promise<string | undefined> => {
  const base = typeof words === 'string' ? slugify(words) : ''
  return base === '' ? undefined : findFree(place, base)
}

const byHand = async (place: Place, written: string): Promise<string> => {
  const slug = slugify(written)
  if (slug === '') throw invalid(place.req, { because: unreadable, path: 'slug' })
  const clashes = await takenAmong(place, [slug])
  if (clashes.size > 0) throw invalid(place.req, { because: taken, path: 'slug' })
  return slug
}

const localized = (docWithLocales: JsonObject, name: string): Record<string, unknown> => {
  const value: unknown = docWithLocales[name]
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

type Titles = (locale: Locale) => unknown

/** The address in a language that is not being saved: made once its words, or the Dutch ones, are known. */
const elsewhere = async (place: Place, titleIn: Titles): Promise<string | undefined> =>
  (await automatic(place, titleIn(place.locale))) ??
  (place.locale === leadingLocale ? undefined : await automatic(place, titleIn(leadingLocale)))

const fillOtherLocales = async (place: Place, docWithLocales: JsonObject, titleIn: Titles): Promise<void> => {
  const slugs = localized(docWithLocales, 'slug')
  for (const locale of locales) {
    if (locale === place.locale || (typeof slugs[locale] === 'string' && slugs[locale] !== '')) continue
    const made = await elsewhere({ ...place, locale }, titleIn)
    if (made !== undefined) docWithLocales.slug = { ...localized(docWithLocales, 'slug'), [locale]: made }
  }
}

/** Whether an English address was only borrowed from the Dutch title, and English words have come since. */
const isBorrowed = (current: string, locale: Locale, hadTitle: boolean, titleIn: Titles): boolean => {
  const dutch = titleIn(leadingLocale)
  if (locale === leadingLocale || hadTitle || typeof dutch !== 'string') return false
  return current.replace(/-\d+$/, '') === slugify(dutch).replace(/-\d+$/, '')
}

/**
 * Gives a document its address in every language. What is written by hand is kept or refused; what is left empty is made
 * from `source` (a title kept per language, or a name), with a number behind it when somebody else has it already. An
 * address that was given stays when the title changes.
 */
export const settleSlug =
  (source: 'name' | 'title'): FieldHook =>
  async ({
    collection,
    operation,
    originalDoc,
    previousValue,
    req,
    siblingData,
    siblingDocWithLocales,
    value,
  }) => {
    if (collection === null) return value as unknown
    const locale = locales.find((known) => known === req.locale) ?? leadingLocale
    const original = (originalDoc ?? {}) as JsonObject
    const docWithLocales = (siblingDocWithLocales ?? {}) as JsonObject
    const place: Place = {
      collection: collection.slug,
      // A copy is made with the document it is copied from as its original.
      id: operation === 'update' && typeof original.id === 'string' ? original.id : null,
      locale,
      req,
    }
    const titleIn: Titles = (asked) => {
      if (source === 'name' || asked === locale) return (siblingData as JsonObject)[source]
      return localized(docWithLocales, source)[asked]
    }
    const hadTitle = source === 'name' || Boolean(localized(docWithLocales, source)[locale])
    const written = typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
    const keeps = written !== undefined && written === previousValue
    const borrowed = keeps && Boolean(titleIn(locale)) && isBorrowed(written, locale, hadTitle, titleIn)
    const slug =
      written === undefined || borrowed
        ? await elsewhere(place, titleIn)
        : keeps
          ? written
          : await byHand(place, written)
    await fillOtherLocales(place, docWithLocales, titleIn)
    return slug ?? null
  }
