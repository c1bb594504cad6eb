import { type BenchProgram, startBenchProgram } from './benchProgram'
import type { Finding } from './findings'
import { growRegionTo } from './growRegionTo'
import { panelAsker } from './panelAsker'
import { signIn } from './signIn'

/** A server that has just started runs slower code than one that is in use. */
const [WARM, ASKED] = [25, 15]
const [PAGE_MS, SEARCH_MS, SAVE_MS] = [250, 400, 250]
/** What others use is not deleted: the answer that is asked for, as it has to look through everything that could use it. */
const IN_USE = 409

type Ask = () => Promise<Response>

const middleMs = async (ask: Ask): Promise<number> => {
  const times: number[] = []
  for (let round = 0; round < WARM + ASKED; round += 1) {
    const began = performance.now()
    const response = await ask()
    await response.arrayBuffer()
    if (!response.ok && response.status !== IN_USE)
      throw new Error(`${response.url} answered ${response.status}.`)
    times.push(performance.now() - began)
  }
  const counted = times.slice(WARM).sort((a, b) => a - b)
  return counted[Math.floor(ASKED / 2)] ?? Number.NaN
}

const openPanel = async (program: BenchProgram, password: string) => {
  const token = await signIn(program.url, password)
  const askPanel = panelAsker(program.url, token)
  const open = (path: string) => () => askPanel(path)
  const api = { authorization: `JWT ${token}`, 'content-type': 'application/json' }
  const firstId = async (list: string): Promise<string> => {
    const answer = await fetch(`${program.url}/api/${list}&limit=1&depth=0`, { headers: api })
    return ((await answer.json()) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  }
  const project = await firstId('projects?page=50')
  const used = await firstId('partners?sort=createdAt')
  let turn = 0
  const save = () =>
    fetch(`${program.url}/api/projects/${project}`, {
      method: 'PATCH',
      headers: api,
      body: JSON.stringify({ summary: `Keer ${(turn += 1)}`, _status: 'published' }),
    })
  const remove = () => fetch(`${program.url}/api/partners/${used}`, { method: 'DELETE', headers: api })
  return { open, remove, save }
}

const measure = async (
  program: BenchProgram,
  { password, projects }: { password: string; projects: number },
): Promise<Finding[]> => {
  const { open, remove, save } = await openPanel(program, password)
  const small = await middleMs(open('themes'))
  const finding = async (name: string, ask: Ask, bound: number): Promise<Finding> => {
    const ms = await middleMs(ask)
    return {
      name,
      measured: `${ms.toFixed(0)} ms`,
      yardstick: `list of 9 themes ${small.toFixed(0)} ms`,
      ratio: ms / small,
      bound: `≤ ${bound} ms`,
      holds: ms <= bound,
    }
  }
  const late = Math.max(1, Math.floor((projects / 10) * 0.9))
  const over = `panel, ${projects.toLocaleString('en')} projects:`
  return [
    await finding(`${over} first page`, open('projects?limit=10'), PAGE_MS),
    await finding(
      `${over} page ${late.toLocaleString('en')}`,
      open(`projects?limit=10&page=${late}`),
      PAGE_MS,
    ),
    await finding(`${over} search, a tenth match`, open('projects?limit=10&search=molen'), SEARCH_MS),
    await finding(`${over} search, none match`, open('projects?limit=10&search=xyzzy'), SEARCH_MS),
    await finding('saving and publishing one of them', save, SAVE_MS),
    await finding('refusing to delete a partner that is used', remove, SAVE_MS),
  ]
}

/** How quickly the panel lists, searches and saves when there are many projects; adds them to the region. */
export const measureLongLists = async (
  env: Record<string, string>,
  folder: string,
  measuring: { password: string; progress: (note: string) => void; projects: number },
): Promise<Finding[]> => {
  await growRegionTo(env.DATA_DIR ?? folder, measuring.projects, measuring.progress)
  const program = await startBenchProgram(env, folder)
  try {
    return await measure(program, measuring)
  } finally {
    await program.stop()
  }
}
