/** A stretch of words: of both texts, of the one before alone, or of the one after. */
export type Piece = Readonly<{ is: 'gone' | 'new' | 'same'; text: string }>

/** More comparisons than these would keep the reader waiting: what lies between the first and the last difference is then told as one. */
const MOST_COMPARED = 250_000

/** Every sign of a text in words, white space and what else there is, in its order. */
const tokensOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

const sharedAtStart = (a: readonly string[], b: readonly string[]): number => {
  const end = a.findIndex((token, at) => token !== b[at])
  return end === -1 ? a.length : end
}

/** How long the longest common part is of what begins at each place of both. */
const commonFrom = (a: readonly string[], b: readonly string[]): ((at: number, to: number) => number) => {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const of = (at: number, to: number): number => lengths[at * width + to] ?? 0
  for (let at = a.length - 1; at >= 0; at -= 1)
    for (let to = b.length - 1; to >= 0; to -= 1)
      lengths[at * width + to] =
        a[at] === b[to] ? of(at + 1, to + 1) + 1 : Math.max(of(at + 1, to), of(at, to + 1))
  return of
}

const between = (a: readonly string[], b: readonly string[]): readonly Piece[] => {
  if (a.length * b.length > MOST_COMPARED)
    return [
      { is: 'gone', text: a.join('') },
      { is: 'new', text: b.join('') },
    ]
  const common = commonFrom(a, b)
  const pieces: Piece[] = []
  let [at, to] = [0, 0]
  while (at < a.length || to < b.length) {
    const [gone, fresh] = [a[at], b[to]]
    if (gone !== undefined && gone === fresh) {
      pieces.push({ is: 'same', text: gone })
      at += 1
      to += 1
    } else if (gone !== undefined && (fresh === undefined || common(at + 1, to) >= common(at, to + 1))) {
      pieces.push({ is: 'gone', text: gone })
      at += 1
    } else {
      pieces.push({ is: 'new', text: fresh ?? '' })
      to += 1
    }
  }
  return pieces
}

/** Stretches of the same kind as one; what is gone before what is new, and a mere space between two of them as a part of both. */
const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const told: Piece[] = []
  let [gone, fresh] = ['', '']
  const settle = (): void => {
    if (gone !== '') told.push({ is: 'gone', text: gone })
    if (fresh !== '') told.push({ is: 'new', text: fresh })
    ;[gone, fresh] = ['', '']
  }
  for (const [at, { is, text }] of pieces.entries()) {
    const isBetween =
      gone !== '' && fresh !== '' && text.trim() === '' && (pieces[at + 1]?.is ?? 'same') !== 'same'
    if (is === 'gone' || (is === 'same' && isBetween)) gone += text
    if (is === 'new' || (is === 'same' && isBetween)) fresh += text
    if (is !== 'same' || isBetween) continue
    settle()
    const last = told.at(-1)
    if (last?.is === 'same') told[told.length - 1] = { is, text: last.text + text }
    else told.push({ is, text })
  }
  settle()
  return told
}

/** What became of a text, word for word: what is the same and gone is the one before, what is the same and new the one after. */
export const wordDiff = (before: string, after: string): readonly Piece[] => {
  const [a, b] = [tokensOf(before), tokensOf(after)]
  const start = sharedAtStart(a, b)
  const [restA, restB] = [a.slice(start), b.slice(start)]
  const end = Math.min(sharedAtStart([...restA].reverse(), [...restB].reverse()), restA.length, restB.length)
  const same = (tokens: readonly string[]): readonly Piece[] =>
    tokens.length === 0 ? [] : [{ is: 'same', text: tokens.join('') }]
  return joined([
    ...same(a.slice(0, start)),
    ...between(restA.slice(0, restA.length - end), restB.slice(0, restB.length - end)),
    ...same(restA.slice(restA.length - end)),
  ])
}

/** The text before or after, in its pieces. */
export const sideOf = (pieces: readonly Piece[], side: 'after' | 'before'): readonly Piece[] =>
  pieces.filter(({ is }) => is === 'same' || is === (side === 'before' ? 'gone' : 'new'))
