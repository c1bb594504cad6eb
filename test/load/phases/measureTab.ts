import type { BenchProgram } from '../benchProgram'
import type { Finding } from '../findings'
import { panelAsker } from '../panelAsker'
import { percentile } from '../percentile'
import { signIn } from '../signIn'
import { ITEMS_IN_ALL } from './longLifeCycle'
import { timesOf } from './timesOf'

const TAB_MS = 400

/** The tab as the server draws it, from the first byte that is asked to the last of the page; beside the page on which the same project is edited. */
export const measureTab = async (
  program: BenchProgram,
  password: string,
  project: string,
): Promise<Finding> => {
  const ask = panelAsker(program.url, await signIn(program.url, password))
  const page = `projects/${project}`
  const edited = percentile(await timesOf(() => ask(page)), 0.5)
  const drawn = await ask(`${page}/phases`)
  // A page that lacks items is drawn quickly.
  const items = new Set((await drawn.text()).match(/item-\d+(?=: )/g))
  if (items.size < ITEMS_IN_ALL) throw new Error(`The tab has ${items.size} items.`)
  const ms = percentile(await timesOf(() => ask(`${page}/phases`)), 0.5)
  return {
    name: `drawing the tab of a project with ${ITEMS_IN_ALL} items`,
    measured: `${ms.toFixed(0)} ms`,
    yardstick: `its edit page ${edited.toFixed(0)} ms`,
    ratio: ms / edited,
    bound: `≤ ${TAB_MS} ms`,
    holds: ms <= TAB_MS,
  }
}
