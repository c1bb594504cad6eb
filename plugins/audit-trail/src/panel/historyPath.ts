/** A place within the panel. */
type PanelPath = `/${string}`

/** Where the documents that are gone are listed in the panel. */
export const DELETED_PATH = '/history'

/** Where the history of a document is in the panel, also of one that has no place there itself. */
export const historyPath = (collection: string, id: number | string): PanelPath =>
  `/history/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`

/** The history of a document that a place in the panel is of: its own tab, but in the trash, where Payload draws no tab but its own. */
export const tabPath = (segments: readonly string[]): PanelPath => {
  const [kind = '', slug = '', third = '', id] = segments
  if (kind === 'collections' && third === 'trash' && id !== undefined)
    // As they stand in the address, which is encoded.
    return `/history/${slug}/${id}`
  return kind === 'globals' ? `/globals/${slug}/history` : `/collections/${slug}/${third}/history`
}
