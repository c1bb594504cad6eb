const COLOUR = /(--[\w-]+)\s*:\s*(#[\da-f]{3,8})\s*[;}]/gi

/** A stylesheet without what stands inside its at-rules, which hold only now and then. */
const always = (css: string): string => {
  let [kept, depth, isInside] = ['', 0, false]
  for (const piece of css.replace(/\/\*[\s\S]*?\*\//g, '').split(/(?=[{}@])/)) {
    if (piece.startsWith('@') && depth === 0) isInside = true
    if (piece.startsWith('{')) depth += 1
    if (!isInside) kept += piece
    if (piece.startsWith('}')) {
      depth -= 1
      if (depth === 0) isInside = false
    }
  }
  return kept
}

/** The colours that a stylesheet names as tokens, as they are by day; a later one takes the place of an earlier one. */
export const readTokens = (css: string): ReadonlyMap<string, string> =>
  new Map([...always(css).matchAll(COLOUR)].map(([, name = '', colour = '']) => [name, colour]))
