/** The longest slug that is made; what is written by hand is cut to it too. */
export const SLUG_LENGTH = 80

const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ŧ: 't',
}

const cut = (slug: string, length: number): string => {
  if (slug.length <= length) return slug
  const start = slug.slice(0, length + 1)
  const lastWordEnd = start.lastIndexOf('-')
  return (lastWordEnd > length / 2 ? start.slice(0, lastWordEnd) : slug.slice(0, length)).replace(/-+$/, '')
}

/**
 * Makes words into the last part of an address: lower case letters a–z, digits and single hyphens, cut at a word at 80
 * characters. Empty when nothing of the words can be written that way.
 */
export const slugify = (words: string): string =>
  cut(
    words
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/['’`]/g, '')
      .replace(/[æðøþßđħıłœŧ]/g, (letter) => spelled[letter] ?? '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
    SLUG_LENGTH,
  )
