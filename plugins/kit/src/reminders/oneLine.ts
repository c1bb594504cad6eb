const AT_MOST = 200

/**
 * What somebody typed as a piece of one line: nothing in it begins a line of its own, turns the direction of the text around it, or
 * goes on for ever.
 */
export const oneLine = (text: string): string => {
  const line = text
    .replace(/[\p{Cc}\p{Z}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu, ' ')
    .trim()
  const cut = line
    .slice(0, AT_MOST - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
  return line.length > AT_MOST ? `${cut}…` : line
}
