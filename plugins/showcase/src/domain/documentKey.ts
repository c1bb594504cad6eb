/** Names a document across collections: `projects:0190…`. A collection's slug never holds a colon. */
export const documentKey = (collection: string, id: string): string => `${collection}:${id}`

/** The two parts of a key; an id may hold colons of its own. */
export const splitDocumentKey = (key: string): { collection: string; id: string } => {
  const at = key.indexOf(':')
  return { collection: key.slice(0, at), id: key.slice(at + 1) }
}
