/** How many characters somebody may write: an address, a text of some paragraphs, one of pages. */
export const textLength = { link: 2000, text: 4000, longText: 10_000 } as const
