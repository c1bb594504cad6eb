/** Words in the language they are really in, which on an English page may be Dutch. */
export type PublicWords = { lang: string; text: string }
