/** Letters that say as much as those a font lacks. */
const INSTEAD: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  Đ: 'D',
  đ: 'd',
  ħ: 'h',
  Ł: 'L',
  ł: 'l',
}

const letterFor = (letter: string, has: (codePoint: number) => boolean): string => {
  const known = (text: string): boolean => Array.from(text).every((each) => has(each.codePointAt(0) ?? 0))
  if (/\s/.test(letter)) return ' '
  if (known(letter)) return letter
  const other = INSTEAD[letter] ?? letter.normalize('NFKD').replace(/\p{Mark}/gu, '')
  return other !== '' && known(other) ? other : ''
}

const countLetters = (text: string): number => (text.match(/[\p{Letter}\p{Number}]/gu) ?? []).length

/**
 * A text in the letters that a font has: an accent that is missing is left off, and what cannot be written, as an emoji, is
 * left out. Null when that would be more than half of its letters: such a text says something else.
 */
export const writableText = (text: string, has: (codePoint: number) => boolean): string | null => {
  const written = Array.from(text.normalize('NFC'))
    .map((letter) => letterFor(letter, has))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return written !== '' && countLetters(written) * 2 >= countLetters(text) && countLetters(written) > 0
    ? written
    : null
}
