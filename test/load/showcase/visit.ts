import { questionsOf, readSample } from './questions'

const LIST = '/projecten'
const [PAGES, PAGE_SIZE] = [100, 24]

/**
 * What visitors and programs ask a public site in turn: the home page, lists and later pages of them, pages of projects,
 * searches, lists for programs and feeds.
 */
export const createVisit = async (url: string, projects: number): Promise<(turn: number) => string> => {
  const sample = await readSample(url)
  const questions = questionsOf(sample, projects)
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
    (round) => questions[round % questions.length],
    (round) => (round % lastPage === 0 ? LIST : `${LIST}?page=${(round % lastPage) + 1}`),
  ]
  return (turn) => turns[turn % turns.length]?.(Math.floor(turn / turns.length)) ?? '/'
}
