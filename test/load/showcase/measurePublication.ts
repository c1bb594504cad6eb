import type { BenchProgram } from '../benchProgram'
import type { Finding } from '../findings'
import { percentile } from '../percentile'
import { signIn } from '../signIn'

const [WARM, TURNS] = [2, 5]
const BOUND_MS = 1000
const LIMIT_MS = 30_000
/** Whatever else may name the newest project, with its title. */
const LISTS = ['/', '/projecten', '/projecten.json', '/projecten.csv']
/** What leads to its page where it has news. */
const FEEDS = ['/feed.atom', '/feed.rss', '/feed.json']

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

/** Where to look for a sign of a document. */
type Output = { path: string; sign: RegExp }

/** An address that leads to a page; copies of a project are called as it is, with a number behind it. */
const leadingTo = (page: string): RegExp => new RegExp(`${page}(?![\\w-])`)

/** What is shown there; nothing where a page is gone. An answer that went wrong shows nothing either, and is no proof of that. */
const readShown = async (address: string): Promise<string> => {
  const answer = await fetch(address)
  const text = await answer.text()
  if (answer.status === 410) return ''
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`)
  return text
}

const missingSigns = async (url: string, outputs: readonly Output[], isShown: boolean): Promise<Output[]> => {
  const texts = await Promise.all(outputs.map(async ({ path }) => readShown(url + path)))
  return outputs.filter(({ sign }, at) => sign.test(texts[at] ?? '') !== isShown)
}

/** Waits until every output of an instance shows its sign, or none of them does; all of them are asked again each time. */
const settle = async (url: string, outputs: readonly Output[], isShown: boolean): Promise<void> => {
  const deadline = performance.now() + LIMIT_MS
  for (;;) {
    const wrong = await missingSigns(url, outputs, isShown)
    if (wrong.length === 0) return
    if (performance.now() > deadline)
      throw new Error(
        `A change was not seen in ${LIMIT_MS} ms at ${wrong.map(({ path }) => path).join(', ')}.`,
      )
  }
}

/** A mark of letters alone, so that it is one word to the search. */
const markOf = (turn: number): string => `merkteken${String.fromCharCode(97 + turn)}`

/**
 * From saving a project in one instance until all that another instance tells shows it: its page, the list, a search, and
 * whatever else named it before; and the same for a withdrawal. Answers how long the save itself took too.
 */
export const measurePublication = async (
  editing: BenchProgram,
  reading: BenchProgram,
  password: string,
): Promise<{ findings: Finding[]; saveMs: number }> => {
  const { page, save, title } = await openEditor(editing.url, password)
  // Some tell the newest only, of which this project need not be one.
  const naming = async (paths: readonly string[]): Promise<string[]> => {
    const texts = await Promise.all(paths.map(async (path) => readShown(reading.url + path)))
    return paths.filter((_, at) => leadingTo(page).test(texts[at] ?? ''))
  }
  const [lists, feeds] = [await naming(LISTS), await naming(FEEDS)]
  const outputs = (mark: string): Output[] => [
    ...[...lists, page].map((path) => ({ path, sign: new RegExp(mark) })),
    // The page of a search repeats the word, found or not.
    ...[...feeds, `/projecten?zoek=${mark}`].map((path) => ({ path, sign: leadingTo(page) })),
  ]
  const saves: number[] = []
  const timed = async (change: Record<string, unknown>, mark: string, isShown: boolean): Promise<number> => {
    const began = performance.now()
    await save(change)
    saves.push(performance.now() - began)
    await settle(reading.url, outputs(mark), isShown)
    return performance.now() - began
  }
  const [shown, gone]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < WARM + TURNS; turn += 1) {
    const mark = markOf(turn)
    shown.push(await timed({ title: `${title} ${mark}`, _status: 'published' }, mark, true))
    gone.push(await timed({ _status: 'draft' }, mark, false))
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
