/** The path of a request target and its query; in a query another question mark is a sign like any. */
export const splitTarget = (target: string): { path: string; query: string | undefined } => {
  const at = target.indexOf('?')
  return at === -1
    ? { path: target, query: undefined }
    : { path: target.slice(0, at), query: target.slice(at + 1) }
}
