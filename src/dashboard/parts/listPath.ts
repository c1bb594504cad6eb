type Wanted = Readonly<Record<string, string | readonly string[]>>

const conditionOn = (value: string | readonly string[]): string[] =>
  typeof value === 'string'
    ? [`[equals]=${encodeURIComponent(value)}`]
    : value.map((one, at) => `[in][${at}]=${encodeURIComponent(one)}`)

/** The path of a list in the panel, of the documents whose fields have these values, or one of these. */
export const listPath = (collection: string, fields: Wanted = {}): string => {
  const conditions = Object.entries(fields).flatMap(([name, value], at) =>
    conditionOn(value).map((condition) => `where[or][0][and][${at}][${name}]${condition}`),
  )
  return `/collections/${collection}${conditions.length === 0 ? '' : `?${conditions.join('&')}`}`
}

/** The path of a document in the panel. */
export const documentPath = (collection: string, id: string): string => `/collections/${collection}/${id}`
