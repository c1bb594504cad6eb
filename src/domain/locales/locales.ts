/** The languages content is kept in; the first one is the one that must be there. */
export const locales = ['nl', 'en'] as const

/** A language content is kept in. */
export type Locale = (typeof locales)[number]

/** The language without which nothing is published. */
export const leadingLocale: Locale = 'nl'

/** A text of the program itself (label, help, refusal) in both languages. */
export type Words = Readonly<Record<Locale, string>>
