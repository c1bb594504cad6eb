import { excerptOf } from '../domain/excerpt'
import type { Piece } from '../domain/wordDiff'
import { sideOf } from '../domain/wordDiff'

const LONG = 300
const BEGINNING = 120

const Marked = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ is, text }, at) => {
    switch (is) {
      case 'gone':
        return <del key={at}>{text}</del>
      case 'new':
        return <ins key={at}>{text}</ins>
      case 'same':
        return text
    }
  })

type Props = Readonly<{
  /** What became of it word for word; null where that tells nothing. */
  pieces: readonly Piece[] | null
  side: 'after' | 'before'
  text: string
}>

/** A value, with the words that changed marked; one that is long is folded behind where it differs, or else its beginning. */
export const Value = ({ pieces, side, text }: Props) => {
  const own = pieces === null ? [{ is: 'same', text } as const] : sideOf(pieces, side)
  const whole = (
    <span className="history__value">
      <Marked pieces={own} />
    </span>
  )
  if (text.length <= LONG) return whole
  const {
    isBegun,
    isEnded,
    pieces: shown,
  } = pieces === null
    ? { isBegun: true, isEnded: false, pieces: [{ is: 'same', text: text.slice(0, BEGINNING) } as const] }
    : excerptOf(own, pieces)
  return (
    <details>
      <summary>
        {isBegun ? '' : '…'}
        <Marked pieces={shown} />
        {isEnded ? '' : '…'}
      </summary>
      {whole}
    </details>
  )
}
