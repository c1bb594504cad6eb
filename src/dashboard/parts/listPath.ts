/** The path of a list in the panel, of the documents whose fields have these values. */
export const listPath = (collection: string, fields: Readonly<Record<string, string>> = {}): string => {
  const conditions = Object.entries(fields).map(
    ([name, value], at) => `where[or][0][and][${at}][${name}][equals]=${encodeURIComponent(value)}`,
  )
  return `/collections/${collection}${conditions.length === 0 ? '' : `?${conditions.join('&')}`}`
}

/** The path of a document in the panel. */
export const documentPath = (collection: string, id: string): string => `/collections/${collection}/${id}`
