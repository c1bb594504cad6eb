/** What stands between several values in one cell. */
export const LIST_SEPARATOR = '|'

const isPlain = (item: string): boolean =>
  item !== '' && item === item.trim() && !item.includes(LIST_SEPARATOR) && !item.startsWith('[')

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Several values as the text of one cell: between separators, or as a JSON list when one of them would not survive that. */
export const joinList = (items: readonly string[]): string =>
  items.every(isPlain) ? items.join(LIST_SEPARATOR) : JSON.stringify(items)

/** The values in the text of one cell, as `joinList` or JSON writes them. */
export const splitList = (text: string, separator: string): string[] => {
  const list = text.startsWith('[') ? parsed(text) : undefined
  const items = Array.isArray(list)
    ? list.map((item) => String(item))
    : text.split(separator).map((item) => item.trim())
  return items.filter((item) => item !== '')
}
