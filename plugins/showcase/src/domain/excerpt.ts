/** A piece of an excerpt; what was searched for is marked. */
export type ExcerptPiece = Readonly<{ text: string; isMarked: boolean }>

/** The control characters that the database sets around what was found; no public text holds any. */
export const [MARK_START, MARK_END] = ['\u0002', '\u0003'] as const

/** The pieces of an excerpt, from the text with what was found between the two marks. */
export const readExcerpt = (marked: string): ExcerptPiece[] =>
  marked
    .split(MARK_START)
    .flatMap((piece, at): ExcerptPiece[] => {
      if (at === 0) return [{ text: piece, isMarked: false }]
      const [found = '', rest = ''] = piece.split(MARK_END)
      return [
        { text: found, isMarked: true },
        { text: rest, isMarked: false },
      ]
    })
    .filter(({ text }) => text !== '')
