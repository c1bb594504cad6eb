import type { BenchProgram } from '../benchProgram'
import type { Finding } from '../findings'
import { percentile } from '../percentile'
import { signIn } from '../signIn'

const [WARM, TURNS] = [2, 5]
const BOUND_MS = 1000
const LIMIT_MS = 30_000

type Item = { id: string; url: string; title: { text: string } }

type Editor = { save: (change: Record<string, unknown>) => Promise<void>; page: string; title: string }

const openEditor = async (url: string, password: string): Promise<Editor> => {
  const token = await signIn(url, password)
  const { items } = (await (await fetch(`${url}/projecten.json`)).json()) as { items: Item[] }
  const [newest] = items
  if (!newest) throw new Error('There is no project to publish.')
  const save = async (change: Record<string, unknown>): Promise<void> => {
    const response = await fetch(`${url}/api/projects/${newest.id}?depth=0`, {
      method: 'PATCH',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(change),
    })
    if (!response.ok)
      throw new Error(`The project could not be saved: ${response.status} ${await response.text()}`)
  }
  return { page: new URL(newest.url).pathname, save, title: newest.title.text }
}

/** Waits until every output of an instance is as it must be; all of them are asked again each time. */
const allAre = async (
  url: string,
  outputs: readonly string[],
  isSo: (text: string) => boolean,
): Promise<void> => {
  const deadline = performance.now() + LIMIT_MS
  for (;;) {
    const texts = await Promise.all(outputs.map(async (path) => (await fetch(url + path)).text()))
    if (texts.every(isSo)) return
    if (performance.now() > deadline) throw new Error(`A change was not seen everywhere in ${LIMIT_MS} ms.`)
  }
}

/** A mark of letters alone, so that it is one word to the search. */
const markOf = (turn: number): string => `merkteken${String.fromCharCode(97 + turn)}`

/**
 * From saving a project in one instance until all that another instance tells shows it: its page, the list, a search, the
 * lists for programs and the feed; and the same for a withdrawal. Answers how long the save itself took too.
 */
export const measurePublication = async (
  editing: BenchProgram,
  reading: BenchProgram,
  password: string,
): Promise<{ findings: Finding[]; saveMs: number }> => {
  const { page, save, title } = await openEditor(editing.url, password)
  const lists = ['/projecten', '/projecten.json', '/projecten.csv', '/feed.atom']
  const saves: number[] = []
  const timed = async (
    change: Record<string, unknown>,
    outputs: string[],
    isSo: (text: string) => boolean,
  ) => {
    await allAre(reading.url, lists, () => true)
    const began = performance.now()
    await save(change)
    saves.push(performance.now() - began)
    await allAre(reading.url, outputs, isSo)
    return performance.now() - began
  }
  const [shown, gone]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < WARM + TURNS; turn += 1) {
    const mark = markOf(turn)
    const outputs = [...lists, page, `/projecten?zoek=${mark}`]
    const has = (text: string): boolean => text.includes(mark)
    shown.push(await timed({ title: `${title} ${mark}`, _status: 'published' }, outputs, has))
    gone.push(await timed({ _status: 'draft' }, [...lists, page], (text) => !has(text)))
  }
  await save({ title, _status: 'published' })
  const saveMs = percentile(saves.slice(WARM * 2), 0.5)
  const finding = (name: string, times: number[]): Finding => {
    const worst = percentile(times.slice(WARM), 1)
    return {
      name,
      measured: `${worst.toFixed(0)} ms`,
      yardstick: `the save itself ${saveMs.toFixed(0)} ms`,
      ratio: worst / saveMs,
      bound: `≤ ${BOUND_MS} ms`,
      holds: worst <= BOUND_MS,
    }
  }
  return {
    findings: [
      finding('published until seen everywhere in another instance', shown),
      finding('withdrawn until gone everywhere in another instance', gone),
    ],
    saveMs,
  }
}
