import { type Item, questionsOf } from './questions'

const LIST = '/projecten'
const PAGES = 100

/**
 * What visitors and programs ask a public site in turn: the home page, lists and later pages of them, pages of projects, searches,
 * lists for programs, feeds and addresses that lead nowhere no longer.
 */
export const createVisit = async (url: string, projects: number): Promise<(turn: number) => string> => {
  const html = await (await fetch(url + LIST)).text()
  const { items } = (await (await fetch(`${url}${LIST}.json`)).json()) as { items: Item[] }
  const questions = questionsOf(LIST, { html, items, projects })
  const pages = items.map((item) => new URL(item.url).pathname)
  const lastPage = Math.max(1, Math.min(PAGES, Math.floor(projects / 24)))
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
    (round) => pages[round % pages.length],
    (round) => questions[round % questions.length],
    (round) => (round % lastPage === 0 ? LIST : `${LIST}?page=${(round % lastPage) + 1}`),
  ]
  return (turn) => turns[turn % turns.length]?.(Math.floor(turn / turns.length)) ?? '/'
}
