const PREFIX = 'item-'

/** What an item is pointed at by in an address: `…/phases#item-vision`. */
export const itemAnchor = (key: string): string => `${PREFIX}${key}`

/** The key of the item that the last part of an address points at; null where it points at none. */
export const pointedAt = (hash: string): string | null => {
  if (!hash.startsWith(`#${PREFIX}`)) return null
  try {
    return decodeURIComponent(hash.slice(PREFIX.length + 1)) || null
  } catch {
    return null
  }
}
