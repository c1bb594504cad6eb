/** Where the phases of a subject stand in the panel, at one of its items where that is named. */
export const subjectHref = (
  { adminRoute, collection }: Readonly<{ adminRoute: string; collection: string }>,
  subject: number | string,
  item?: string,
): string => {
  const address = `${adminRoute}/collections/${collection}/${encodeURIComponent(subject)}/phases`
  return item === undefined ? address : `${address}#item-${encodeURIComponent(item)}`
}
