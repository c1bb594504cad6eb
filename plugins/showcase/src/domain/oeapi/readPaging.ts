/** Which page of a list is asked for. */
export type Paging = { pageSize: number; pageNumber: number }

/** How many there may be on a page. */
export const PAGE_SIZES = [10, 20, 50, 100, 250] as const
/** As far as pages are numbered; beyond it a list is read otherwise. */
export const FARTHEST = 5000

const IGNORED = new Set(['consumer'])
const KEYS = ['pageSize', 'pageNumber'] as const

const isWhole = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text)

const faultOf = (query: URLSearchParams): string | null => {
  for (const key of query.keys()) {
    if (IGNORED.has(key)) continue
    if (!(KEYS as readonly string[]).includes(key))
      return `This subset knows no parameter ${key.slice(0, 40)}.`
    if (query.getAll(key).length > 1) return `The parameter ${key} stands there more than once.`
  }
  const [size, number] = [query.get('pageSize'), query.get('pageNumber')]
  if (size !== null && !PAGE_SIZES.some((known) => String(known) === size))
    return `pageSize must be one of ${PAGE_SIZES.join(', ')}.`
  return number === null || isWhole(number) ? null : 'pageNumber must be a whole number from 1.'
}

/** Reads which page is asked for, or says what is wrong with the question. */
export const readPaging = (query: URLSearchParams): Paging | { fault: string } => {
  const fault = faultOf(query)
  if (fault !== null) return { fault }
  const pageSize = Number(query.get('pageSize') ?? PAGE_SIZES[0])
  const pageNumber = Number(query.get('pageNumber') ?? 1)
  return pageSize * pageNumber > FARTHEST
    ? { fault: `Pages reach to item ${FARTHEST}: pageNumber may be at most ${FARTHEST / pageSize}.` }
    : { pageSize, pageNumber }
}
