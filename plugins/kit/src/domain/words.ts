/** A text by language. */
export type Words = Readonly<Record<string, string>>
