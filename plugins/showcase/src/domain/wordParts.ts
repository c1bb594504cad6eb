/** A longer word that holds the letters of another, and whether what stands before them is a word as well. */
export type Holder = Readonly<{ word: string; part: string; isHeadKnown: boolean }>

/** Endings that a word may have behind its last part: `soep` in `erwtensoepen`. */
const ENDINGS = ['', 'e', 'en', 'je', 'jes', 'n', 's', 'tje', 'tjes']
/** What stands before a verb and is no word by itself, with the letter that a chance part leaves: `ver-laten`, `verg-eten`. */
const PREFIX = /^(?:be|ge|her|ont|ver)[b-df-hj-np-tv-z]?$/
const BARE_PREFIX = /^(?:be|ge|her|ont|ver)$/
const [SHORTEST_PIECE, SHORTEST_SURE_PART, SHORTEST_SURE_HEAD] = [3, 5, 4]

const isJoinedAt = ({ isHeadKnown, part, word }: Holder, at: number): boolean => {
  const [head, tail] = [word.slice(0, at), word.slice(at + part.length)]
  const isEnding = ENDINGS.includes(tail)
  if (!isEnding && tail.length < SHORTEST_PIECE) return false
  if (head === '') return true
  if (head.length < SHORTEST_PIECE) return false
  const isSure = part.length >= SHORTEST_SURE_PART
  // A head that is a word may begin as a prefix does: `vers` and `verf`, but not `ver` itself.
  if (PREFIX.test(head) && !(isSure && isHeadKnown && !BARE_PREFIX.test(head))) return false
  return isSure || (isEnding && (isHeadKnown || head.length >= SHORTEST_SURE_HEAD))
}

/**
 * Whether the letters are a part that the longer word is joined of, and not there by chance: `molen` in `watermolens`, but no `eten`
 * in `vergeten`. Few letters in the middle of a word are mostly chance; at its end they are a part when what stands before them is
 * long enough, or a word as well. `isHeadKnown` is of what stands before the last place of the letters.
 */
export const isJoinedOf = (holder: Holder): boolean => {
  const { part, word } = holder
  if (word === part) return false
  const [first, last] = [word.indexOf(part), word.lastIndexOf(part)]
  return (
    first >= 0 &&
    (isJoinedAt(holder, last) || (first < last && isJoinedAt({ ...holder, isHeadKnown: false }, first)))
  )
}
