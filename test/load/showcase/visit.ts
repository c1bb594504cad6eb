import { questionsOf, readSample } from './questions'

const LIST = '/projecten'
const [PAGES, PAGE_SIZE] = [100, 24]

const locationsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at = '']) => at)

/** The pages of a thousand projects, as whoever goes through the site map finds them. */
const mappedPages = async (url: string): Promise<string[]> => {
  const found = locationsIn(await (await fetch(`${url}/sitemap-projects.xml`)).text())
  if (found.length === 0) throw new Error('The site map names no project.')
  return found.map((at) => new URL(at).pathname)
}

/**
 * What visitors and programs ask a public site in turn: the home page, lists and later pages of them, pages of projects,
 * of many, searches, lists for programs and feeds.
 */
export const createVisit = async (url: string, projects: number): Promise<(turn: number) => string> => {
  const sample = await readSample(url)
  const questions = questionsOf(sample, projects)
  const mapped = await mappedPages(url)
  const lastPage = Math.max(1, Math.min(PAGES, Math.floor(projects / PAGE_SIZE)))
  const plain = [
    '/',
    '/en/',
    LIST,
    '/partners',
    '/themas',
    '/over-ons',
    `${LIST}.csv`,
    '/feed.atom',
    '/sitemap.xml',
  ]
  const turns: ((round: number) => string | undefined)[] = [
    (round) => plain[round % plain.length],
    (round) => sample.pages[round % sample.pages.length],
    (round) => mapped[round % mapped.length],
    (round) => questions[round % questions.length],
    (round) => (round % lastPage === 0 ? LIST : `${LIST}?page=${(round % lastPage) + 1}`),
  ]
  return (turn) => turns[turn % turns.length]?.(Math.floor(turn / turns.length)) ?? '/'
}
