import type { FieldHook, JsonObject, PayloadRequest } from 'payload'

import { leadingLocale, type Locale, locales, type Words } from '../domain/locales/locales'
import { isPublishing } from '../domain/saving/isPublishing'
import { slugify } from '../domain/slugs/slugify'
import { paths } from '../showcase/paths'
import { freeSlugs, type Owner, takenSlugs, type Wish } from './freeSlugs'
import { invalid } from './refuse'

const unreadable: Words = {
  nl: 'Hier blijft geen adres van over. Gebruik letters a–z, cijfers en streepjes, of laat het leeg.',
  en: 'Nothing of this can be an address. Use letters a–z, digits and hyphens, or leave it empty.',
}
const taken: Words = {
  nl: 'Dit adres is al in gebruik. Kies een ander, of laat het leeg: dan komt er een nummer achter.',
  en: 'This address is in use already. Choose another, or leave it empty and a number is added.',
}

const needed: Words = {
  nl: 'Van deze titel kan geen adres worden gemaakt. Schrijf hier zelf een adres, met letters a–z, cijfers en streepjes.',
  en: 'No address can be made of this title. Write one here yourself, with letters a–z, digits and hyphens.',
}

/** A text kept per language as the database has it. */
type Localized = Partial<Record<Locale, unknown>>

const localized = (document: JsonObject, name: string): Localized => {
  const value: unknown = document[name]
  return typeof value === 'object' && value !== null ? value : {}
}

const textIn = (texts: Localized, locale: Locale): string => {
  const text = texts[locale]
  return typeof text === 'string' ? text.trim() : ''
}

const refused = ({ collection, req }: Owner, because: Words) =>
  invalid(
    { collection: req.payload.collections[collection as 'projects'].config, req },
    { because, path: 'slug' },
  )

const byHand = async (owner: Owner, locale: Locale, written: string): Promise<string> => {
  const slug = slugify(written)
  if (slug === '') throw refused(owner, unreadable)
  const others = await takenSlugs(owner, [slug])
  if (others[locale].has(slug)) throw refused(owner, taken)
  return slug
}

/** What an address would be made from: the words of its own language, else the Dutch ones. */
const baseIn = (titles: Localized, locale: Locale): string =>
  slugify(textIn(titles, locale)) || (locale === leadingLocale ? '' : slugify(textIn(titles, leadingLocale)))

/** Whether an English address was only borrowed from the Dutch title, and English words have come since. */
const isBorrowed = (slug: string, locale: Locale, titles: Localized, hadTitle: boolean): boolean => {
  if (locale === leadingLocale || hadTitle || textIn(titles, locale) === '') return false
  const withoutNumber = (address: string): string => address.replace(/-\d+$/, '')
  return withoutNumber(slug) === withoutNumber(slugify(textIn(titles, leadingLocale)))
}

const wishesFor = (titles: Localized, slugs: Localized): Wish[] =>
  locales
    .filter((locale) => textIn(slugs, locale) === '')
    .map((locale) => ({ base: baseIn(titles, locale), locale }))
    .filter(({ base }) => base !== '')

type Saved = { locale: Locale; slugs: Localized; titles: Localized }

/** Everything as it stands in all languages once this save is done, before addresses are made. */
const standing = (args: Parameters<FieldHook>[0], source: 'name' | 'title'): Saved => {
  const locale = locales.find((known) => known === args.req.locale) ?? leadingLocale
  const stored = (args.siblingDocWithLocales ?? {}) as JsonObject
  const title: unknown = (args.siblingData as JsonObject)[source]
  const titles: Localized =
    source === 'name'
      ? Object.fromEntries(locales.map((known) => [known, title]))
      : { ...localized(stored, source), [locale]: title }
  return { locale, slugs: { ...localized(stored, 'slug'), [locale]: args.value as unknown }, titles }
}

const ownerOf = (args: Parameters<FieldHook>[0], req: PayloadRequest, collection: string): Owner => {
  const { id } = (args.originalDoc ?? {}) as { id?: unknown }
  // A copy is made with the document it is copied from as its original.
  return { collection, id: args.operation === 'update' && typeof id === 'string' ? id : null, req }
}

/**
 * Gives a document its address in every language. What is written by hand is kept or refused; what is left empty is made
 * from `source` (a title kept per language, or a name), with a number behind it when somebody else has it already. An
 * address that was given stays when the title changes. What has a page is not published without one.
 */
export const settleSlug =
  (source: 'name' | 'title'): FieldHook =>
  async (args) => {
    const { collection, req, siblingDocWithLocales } = args
    if (collection === null) return args.value as unknown
    const owner = ownerOf(args, req, collection.slug)
    const { locale, slugs, titles } = standing(args, source)
    const stored = (siblingDocWithLocales ?? {}) as JsonObject
    const hadTitle = source === 'name' || textIn(localized(stored, source), locale) !== ''
    const written = textIn(slugs, locale)
    const isUnchanged = written === args.previousValue
    if (written !== '' && isUnchanged && isBorrowed(written, locale, titles, hadTitle)) slugs[locale] = ''
    // While it stood in a draft alone, somebody else may have been given it.
    else if (written !== '' && (!isUnchanged || isPublishing(args.data)))
      slugs[locale] = await byHand(owner, locale, written)
    const wishes = wishesFor(titles, slugs)
    const made = wishes.length === 0 ? new Map<Locale, string>() : await freeSlugs(owner, wishes)
    // Of the languages that are not being saved, Payload writes what it read before: the new addresses go there.
    for (const [other, slug] of made)
      if (other !== locale) stored.slug = { ...localized(stored, 'slug'), [other]: slug }
    const slugIn = (each: Locale) => made.get(each) ?? (textIn(slugs, each) || null)
    // Without one it would be in lists and have no page.
    const lacksOne = [locale, leadingLocale].some(
      (each) => slugIn(each) === null && textIn(titles, leadingLocale) !== '',
    )
    if (lacksOne && collection.slug in paths && isPublishing(args.data)) throw refused(owner, needed)
    return slugIn(locale)
  }
