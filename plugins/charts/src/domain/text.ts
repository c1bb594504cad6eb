/** How high the letters of a chart are, in units of the picture: 11 px and more where the picture is as wide as the smallest phone. */
export const TEXT_SIZE = 14

/** How far apart lines of text are, in units of the picture. */
export const LINE_HEIGHT = 20

/** Control characters and halves of a pair, which XML cannot hold, and overrides of direction, which make a line read as another. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]|[\u202a-\u202e\u2066-\u2069]/gu

/** Widths of letters in parts of their height: wider than in most fonts, as nobody knows which one will be there. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’|!ijltfrI()[\]/·-]/u, 0.4],
  [/[mwMW@%€–—…]/u, 0.95],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}](?<!\p{Lu})/u, 0.58],
  [/[\p{Lu}\d+=<>]/u, 0.66],
]
const OTHER_WIDTH = 1.1

/** A text that can stand in any picture: without what XML cannot hold, on one line; a space that does not break stays one. */
export const plainText = (text: string): string =>
  text
    .replace(UNWRITABLE, '')
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim()

/** How wide a text is at most, in units of the picture. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (width, letter) => width + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH),
    0,
  ) * TEXT_SIZE

/** As much of a text as there is room for, with an ellipsis where it was cut; the whole stands in the table. */
export const cutText = (text: string, room: number): string => {
  if (widthOf(text) <= room) return text
  const letters = Array.from(text)
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A text on as many lines as it needs, of which there are no more than `most`: what is left over is cut off the last. */
export const wrapText = (text: string, room: number, most: number): string[] => {
  const words = text.split(' ')
  let taken = 1
  while (taken < words.length && widthOf(words.slice(0, taken + 1).join(' ')) <= room) taken += 1
  const isLast = most <= 1 || taken >= words.length
  return isLast
    ? [cutText(text, room)]
    : [
        cutText(words.slice(0, taken).join(' '), room),
        ...wrapText(words.slice(taken).join(' '), room, most - 1),
      ]
}
