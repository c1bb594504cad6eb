/** How wide a text is in letters of a size. */
export type Measure = (text: string, size: number) => number

/** The room that a title has; its lines stand this many times their size apart. */
export type TitleBox = { width: number; height: number; leading: number; sizes: readonly number[] }

/** A title as it is set: how large, and in which lines. */
export type FittedTitle = { size: number; lines: string[] }

const ELLIPSIS = '…'

/** The most letters of a text, one at least, that are no wider than there is room, and what is left of it. */
const breakOff = (text: string, fits: (text: string) => boolean): [string, string] => {
  const letters = Array.from(text)
  let most = 1
  while (most < letters.length && fits(letters.slice(0, most + 1).join(''))) most += 1
  return [letters.slice(0, most).join(''), letters.slice(most).join('')]
}

const wrap = (words: readonly string[], fits: (text: string) => boolean): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    // A word that is wider than a line goes on in the next one.
    while (!fits(line) && Array.from(line).length > 1) {
      const [head, rest] = breakOff(line, fits)
      lines.push(head)
      line = rest
    }
  }
  return line === '' ? lines : [...lines, line]
}

const cutOff = (lines: readonly string[], most: number, fits: (text: string) => boolean): string[] => {
  const last = Array.from(lines[most - 1] ?? '')
  while (last.length > 0 && !fits(`${last.join('').trimEnd()}${ELLIPSIS}`)) last.pop()
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}${ELLIPSIS}`]
}

/** Sets a title as large as it fits; what does not fit in the smallest letters is cut off, and says so. */
export const fitTitle = (title: string, measure: Measure, box: TitleBox): FittedTitle => {
  const words = title.split(/\s+/).filter(Boolean)
  let fitted: FittedTitle = { size: 0, lines: [] }
  for (const size of box.sizes) {
    const fits = (text: string): boolean => measure(text, size) <= box.width
    const most = Math.max(1, Math.floor(box.height / (size * box.leading)))
    const lines = wrap(words, fits)
    if (lines.length <= most) return { size, lines }
    fitted = { size, lines: cutOff(lines, most, fits) }
  }
  return fitted
}
