/** An id that an address can lead to and a list of ids can hold, another one for every text. */
export const anchorOf = (id: string): string =>
  id.replace(/[^a-zA-Z0-9-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16) ?? ''}_`)
