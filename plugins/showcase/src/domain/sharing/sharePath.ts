const ENDING = '.jpg'
const INDEX = 'index'

/** Where the picture is that stands for a page when it is shared: `/deel/projecten/zon.jpg`, `/deel/index.jpg` for the front page. */
export const sharePath = (base: string, page: string): string =>
  `${base}${page.endsWith('/') ? page + INDEX : page}${ENDING}`

/** The page that a picture stands for by its address, where that is no front page; null when it is no such address. */
export const sharedPage = (base: string, path: string): string | null =>
  path.startsWith(`${base}/`) && path.endsWith(ENDING) ? path.slice(base.length, -ENDING.length) : null
