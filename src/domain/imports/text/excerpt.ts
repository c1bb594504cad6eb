const AROUND = 30

/** The words around a place in a text, to show what is meant in a text of pages. */
export const excerpt = (text: string, at: number): string => {
  const start = Math.max(0, at - AROUND)
  const end = Math.min(text.length, at + AROUND)
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}

/** Where two texts begin to differ. */
export const firstDifference = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
