/** The longest key that the database keeps. */
export const LONGEST_KEY = 200

/** 53 bits that two different texts share about never (FNV-1a in two halves). */
const fingerprint = (text: string): string => {
  let high = 0xdeadbeef
  let low = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ at, 0x5bd1e995)
  }
  return (high >>> 0).toString(36).padStart(7, '0') + (low >>> 0).toString(36).padStart(7, '0')
}

/** A text as a key: one that is too long keeps its beginning and ends in a fingerprint of the whole. */
export const fitKey = (text: string): string =>
  text.length <= LONGEST_KEY ? text : `${text.slice(0, LONGEST_KEY - 15)}#${fingerprint(text)}`

/** A text of at most so many characters, cut after a sentence or else after a word, and ending in “…” when it was cut. */
export const shortenText = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const room = text.slice(0, Math.max(0, limit - 2))
  const sentence = Math.max(...['. ', '! ', '? ', '.\n'].map((end) => room.lastIndexOf(end)))
  if (sentence > limit / 2) return `${room.slice(0, sentence + 1)} …`
  const word = room.search(/\s\S*$/)
  // Half of a pair of surrogates is no character.
  const cut = (word > limit / 2 ? room.slice(0, word) : room).replace(/[\ud800-\udbff]$/, '')
  return `${cut.trimEnd()}…`
}
