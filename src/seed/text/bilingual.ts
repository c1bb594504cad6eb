/** A text in both languages; English that is absent is a gap on purpose, so that the fallback can be seen. */
export type Bilingual = { nl: string; en?: string }

/** A text of which both languages are there. */
export type InBothLanguages = { nl: string; en: string }
