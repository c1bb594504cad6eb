/** The address of a page of what was deleted, of one collection or, where that is null, of all; `path` is that of the first page of all. */
export const deletedAddress = (
  path: string,
  { collection, page }: Readonly<{ collection: string | null; page: number }>,
): string => {
  const query = new URLSearchParams({
    ...(collection === null ? {} : { collection }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString()
  return query === '' ? path : `${path}?${query}`
}
