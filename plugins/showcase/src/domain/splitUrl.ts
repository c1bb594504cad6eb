/** The path of an address and its query, without the question mark between them; in a query another one is a sign like any. */
export const splitUrl = (url: string): { path: string; search: string } => {
  const at = url.indexOf('?')
  return at === -1 ? { path: url, search: '' } : { path: url.slice(0, at), search: url.slice(at + 1) }
}
