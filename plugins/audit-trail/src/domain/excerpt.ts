import type { Piece } from './wordDiff'

/** A part of a text in its pieces, and whether there is more before and after it. */
export type Excerpt = Readonly<{ pieces: readonly Piece[]; isBegun: boolean; isEnded: boolean }>

const LENGTH = 160
const BEFORE = 50

/** A place at which a text can be cut: behind a space where one is near, and in the middle of no sign. */
const cutAt = (text: string, place: number): number => {
  if (place <= 0) return 0
  if (place >= text.length) return text.length
  const space = text.slice(place, place + 20).search(/\s/)
  if (space !== -1) return place + space + 1
  return /[\uDC00-\uDFFF]/.test(text[place] ?? '') ? place + 1 : place
}

/** A short part of a text that begins shortly before the place of the first difference, which `pieces` of both sides tell alike. */
export const excerptOf = (side: readonly Piece[], pieces: readonly Piece[]): Excerpt => {
  const text = side.map((piece) => piece.text).join('')
  const [first] = pieces
  const place = first?.is === 'same' ? first.text.length : 0
  const from = cutAt(text, place - BEFORE)
  const until = cutAt(text, from + LENGTH)
  let passed = 0
  const cut = side.flatMap(({ is, text: own }): readonly Piece[] => {
    const begins = passed
    passed += own.length
    const kept = own.slice(Math.max(from - begins, 0), Math.max(until - begins, 0))
    return kept === '' ? [] : [{ is, text: kept }]
  })
  return { isBegun: from === 0, isEnded: until === text.length, pieces: cut }
}
