const PREFIX = 'item-'

/** What an item is called in the page, so that it can be pointed at. */
export const itemAnchor = (key: string): string => `${PREFIX}${key}`

/** The last part of an address that points at an item: `#item-vision`. */
export const itemHash = (key: string): string => `#${PREFIX}${encodeURIComponent(key)}`

/** The key of the item that the last part of an address points at; null where it points at none. */
export const pointedAt = (hash: string): string | null => {
  if (!hash.startsWith(`#${PREFIX}`)) return null
  try {
    return decodeURIComponent(hash.slice(PREFIX.length + 1)) || null
  } catch {
    return null
  }
}
