/** The separators that a CSV file may use, the commonest in Dutch files first. */
export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** Cuts off the first record: its line breaks inside quotes do not end it. */
const firstRecord = (text: string): string => {
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') quoted = !quoted
    if (!quoted && (character === '\n' || character === '\r')) return text.slice(0, at)
  }
  return text
}

const outsideQuotes = (record: string): string => record.replace(/"(?:[^"]|"")*"/g, '')

/**
 * Tells the one separator of a CSV file from its header (rows below hold text, where a comma or semicolon may mean anything).
 * A header without any separator is a file of one column, read with the comma.
 */
export const sniffDelimiter = (head: string): Delimiter => {
  const header = outsideQuotes(firstRecord(head.replace(/^\ufeff/, '')))
  const counted = delimiters.map((delimiter) => ({ count: header.split(delimiter).length - 1, delimiter }))
  const most = counted.reduce((best, next) => (next.count > best.count ? next : best))
  return most.count === 0 ? ',' : most.delimiter
}
