const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '!@#$%^&*()',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
] as const
const neighbours: ReadonlySet<string> = new Set(
  rows.flatMap((row) =>
    Array.from(row.slice(1)).flatMap((one, at) => [`${row[at]}${one}`, `${one}${row[at]}`]),
  ),
)

/** Of how many pieces that anybody can go on with a text consists: a row of keys or of the alphabet, or one character again and again. */
export const piecesIn = (characters: readonly string[]): number =>
  characters.filter((one, at) => {
    const before = characters[at - 1]
    return before === undefined || (before !== one && !neighbours.has(before + one))
  }).length

/** How long the part is that a text says again and again, perhaps cut off at the end; its own length when nothing is said again. */
export const periodOf = (characters: readonly string[]): number => {
  const isPeriod = (period: number) =>
    characters.every((one, at) => at < period || one === characters[at - period])
  const period = characters.findIndex((_, at) => at > 0 && isPeriod(at))
  return period === -1 ? characters.length : period
}

const swaps: Readonly<Record<string, string>> = {
  '!': 'i',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
}

/** A text in lower case, each character in the plain form that people type it in. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The letters of a text alone, plain. */
export const lettersOf = (text: string): string => plain(text).replace(/[^\p{L}]/gu, '')

/** What is left of a password when the numbers and signs around it are taken off and those in it are read as the letters they stand for. */
export const coreOf = (password: string): string =>
  lettersOf(
    plain(password)
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
      .replace(/[!$0-57@]/g, (sign) => swaps[sign] ?? ''),
  )

/** Whether a text is nothing but words of these, one after another. */
export const isMadeOf = (text: string, words: readonly string[]): boolean => {
  const ends = new Set([0])
  for (let at = 0; at < text.length; at += 1)
    if (ends.has(at)) for (const word of words) if (text.startsWith(word, at)) ends.add(at + word.length)
  return text !== '' && ends.has(text.length)
}
