/** A text as lower-case words joined by hyphens, for keys and addresses; empty when it has no letter or digit. */
export const slugText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
