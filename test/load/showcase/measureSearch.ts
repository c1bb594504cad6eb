import { askAll } from '../askAll'
import type { Finding } from '../findings'
import { percentile } from '../percentile'
import { questionsOf, readSample } from './questions'

const [FEWEST, WARM] = [200, 30]
const MOST_CLIENTS = 16
const [ALONE_MS, TOGETHER_MS] = [100, 300]
const P95 = 0.95
const LIST = '/projecten'

const ms = (value: number): string => `${value.toFixed(0)} ms`

const readQuestions = async (url: string, projects: number): Promise<string[]> => {
  const questions = questionsOf(await readSample(url), projects)
  if (questions.length < 2 * FEWEST + WARM)
    throw new Error(`Only ${questions.length} different questions could be made.`)
  return questions
}

/** An address of the first page that no link leads to is drawn anew each time. */
const drawnAnew = (turns: number): string[] => Array.from({ length: turns }, (_, turn) => `${LIST}?x=${turn}`)

/** How long the first page of the list takes when it is not kept, the middle of many; in milliseconds. */
export const plainListMs = async (url: string): Promise<number> => {
  const times = await askAll(url, drawnAnew(WARM + FEWEST), 1)
  return percentile(times.slice(WARM), 0.5)
}

/** Different searches with facets among all projects, each asked once, by one client and by sixteen. */
export const measureSearch = async (url: string, projects: number): Promise<Finding[]> => {
  const questions = await readQuestions(url, projects)
  await askAll(url, questions.slice(0, WARM), 1)
  const half = WARM + Math.floor((questions.length - WARM) / 2)
  const plain = await plainListMs(url)
  const finding = async (asked: readonly string[], clients: number, bound: number): Promise<Finding> => {
    const times = await askAll(url, asked, clients)
    const p95 = percentile(times, P95)
    const by = clients === 1 ? '1 client' : `${clients} clients`
    return {
      name: `search with facets, ${asked.length} questions, ${by}, p95`,
      measured: `${ms(p95)} (half within ${ms(percentile(times, 0.5))}, all within ${ms(percentile(times, 1))})`,
      yardstick: `plain list ${ms(plain)}`,
      ratio: p95 / plain,
      bound: `≤ ${ms(bound)}`,
      holds: p95 <= bound,
    }
  }
  return [
    await finding(questions.slice(WARM, half), 1, ALONE_MS),
    await finding(questions.slice(half), MOST_CLIENTS, TOGETHER_MS),
  ]
}
