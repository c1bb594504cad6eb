import { setTimeout as pause } from 'node:timers/promises'

import { type Failure, reasonOf } from '../failure'

/** What a client saves again and again, or tried to. */
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

/** What something is called after a turn. */
export const nameAfter = (mark: string, turn: number): string => `${mark} ${turn}`

/** Sends a request to a program; rejects, or answers null, where nobody is there to answer. */
export type Ask = (path: string, init: RequestInit) => Promise<Response | null>

const PAUSE_MS = 25

/** Saves one thing after another until it is stopped, and remembers what was said of each. */
export abstract class SavingClient {
  /** Requests that the program stumbled over, or that nobody answered, as `ask` rejected: of which somebody has to say why. */
  readonly failures: Failure[] = []
  /** What was refused, which nothing here should be. */
  readonly refused: string[] = []
  /** When the last request was said to be saved, by `performance.now()`. */
  savedAt = 0
  protected isDone = false
  readonly #ask: Ask
  readonly #token: string
  #working: Promise<void> = Promise.resolve()

  constructor(token: string, ask: Ask) {
    this.#ask = ask
    this.#token = token
  }

  start(): void {
    this.#working = this.work()
  }

  async stop(): Promise<void> {
    this.isDone = true
    await this.#working
  }

  /** Goes on until `isDone`. */
  protected abstract work(): Promise<void>

  /** The id of what was saved; undefined where nobody can say whether it was. */
  protected async send(method: string, path: string, body: object): Promise<string | undefined> {
    const at = performance.now()
    const fail = (what: string) => this.failures.push({ at, until: performance.now(), what })
    try {
      const response = await this.#ask(`/api/${path}?depth=0`, {
        body: JSON.stringify(body),
        headers: { Authorization: `JWT ${this.#token}`, 'Content-Type': 'application/json' },
        method,
      })
      const text = (await response?.text()) ?? ''
      if (response?.ok) {
        this.savedAt = performance.now()
        return (JSON.parse(text) as { doc: { id: string } }).doc.id
      }
      const said = `${response?.status} ${text.slice(0, 200)}`
      if (response && response.status < 500) this.refused.push(said)
      else if (response) fail(`${method} ${path}: ${said}`)
    } catch (error) {
      // Whether it was saved is found out later.
      fail(`${method} ${path}: ${reasonOf(error)}`)
    }
    await pause(PAUSE_MS)
    return undefined
  }
}
