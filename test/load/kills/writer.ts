import { setTimeout as pause } from 'node:timers/promises'

/** An organisation that a client made, or tried to. */
export type Made = {
  /** What it was called at first, which no other is. */
  mark: string
  /** Absent: nobody said that it was made. */
  id?: string
  /** The turn of which somebody said that it was saved; 0 is how it was made. */
  saved: number
  /** The turn that was last tried. */
  tried: number
}

/** How many trades an organisation has after each turn: they lie in a table of their own. */
export const tradesAfter = (turn: number): number => 1 + (turn % 3)

/** What an organisation is called after a turn. */
export const nameAfter = (mark: string, turn: number): string => `${mark} ${turn}`

const TRADES = ['01110', '01130', '01190']
const TURNS = 3
const ANSWER_WITHIN_MS = 20_000
const PAUSE_MS = 25

const bodyOf = (mark: string, turn: number) => ({
  _status: 'published',
  kinds: ['business', 'research'],
  name: nameAfter(mark, turn),
  sectors: TRADES.slice(0, tradesAfter(turn)).map((code) => ({ code, edition: '2025' })),
})

/** Makes organisations and changes them, one request after another, and remembers what was said of each. */
export class Writer {
  readonly made: Made[] = []
  /** What was refused, which nothing here should be. */
  readonly refused: string[] = []
  /** When the last request was said to be saved, by `performance.now()`. */
  savedAt = 0
  readonly #name: string
  readonly #token: string
  readonly #url: () => string
  #isDone = false
  #working: Promise<void> = Promise.resolve()

  constructor(name: string, token: string, url: () => string) {
    this.#name = name
    this.#token = token
    this.#url = url
  }

  start(): void {
    this.#working = this.#work()
  }

  async stop(): Promise<void> {
    this.#isDone = true
    await this.#working
  }

  async #work(): Promise<void> {
    for (let count = 0; !this.#isDone; count += 1) {
      const made: Made = { mark: `${this.#name}-${count}`, saved: -1, tried: 0 }
      this.made.push(made)
      const id = await this.#send('POST', '', bodyOf(made.mark, 0))
      if (id === undefined) continue
      Object.assign(made, { id, saved: 0 })
      for (let turn = 1; turn <= TURNS && !this.#isDone; turn += 1) {
        made.tried = turn
        if ((await this.#send('PATCH', `/${id}`, bodyOf(made.mark, turn))) === undefined) break
        made.saved = turn
      }
    }
  }

  /** The id of what was saved; undefined where nobody can say whether it was. */
  async #send(method: string, path: string, body: object): Promise<string | undefined> {
    try {
      const response = await fetch(`${this.#url()}/api/partners${path}?depth=0`, {
        body: JSON.stringify(body),
        headers: { Authorization: `JWT ${this.#token}`, 'Content-Type': 'application/json' },
        method,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      })
      const text = await response.text()
      if (response.ok) {
        this.savedAt = performance.now()
        return (JSON.parse(text) as { doc: { id: string } }).doc.id
      }
      if (response.status < 500) this.refused.push(`${response.status} ${text.slice(0, 200)}`)
    } catch {
      // Nobody is there: whether it was saved is found out later.
    }
    await pause(PAUSE_MS)
    return undefined
  }
}
