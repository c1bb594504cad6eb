/** A link of a pager: a page's number, or a gap. */
export type PageStep = number | 'gap'

/** The pages to offer: the first, the last, and those around the present one; what is left out in between is a gap. */
export const pageSteps = (present: number, last: number): PageStep[] => {
  const wanted = [1, present - 1, present, present + 1, last]
  const shown = [...new Set(wanted.filter((page) => page >= 1 && page <= last))].sort((a, b) => a - b)
  return shown.flatMap((page, index): PageStep[] => {
    const before = shown[index - 1] ?? page - 1
    if (page - before === 2) return [page - 1, page]
    return page - before > 2 ? ['gap', page] : [page]
  })
}
