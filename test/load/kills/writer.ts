import { type Ask, type Made, nameAfter, SavingClient } from './savingClient'

/** How many trades an organisation has after each turn: they lie in a table of their own. */
export const tradesAfter = (turn: number): number => 1 + (turn % 3)

const TRADES = ['01110', '01130', '01190']
const TURNS = 3

const bodyOf = (mark: string, turn: number) => ({
  _status: 'published',
  kinds: ['business', 'research'],
  name: nameAfter(mark, turn),
  sectors: TRADES.slice(0, tradesAfter(turn)).map((code) => ({ code, edition: '2025' })),
})

/** Makes organisations and changes them, one request after another, and remembers what was said of each. */
export class Writer extends SavingClient {
  readonly made: Made[] = []
  readonly #name: string

  constructor(name: string, token: string, ask: Ask) {
    super(token, ask)
    this.#name = name
  }

  protected async work(): Promise<void> {
    for (let count = 0; !this.isDone; count += 1) {
      const made: Made = { mark: `${this.#name}-${count}`, saved: -1, tried: 0 }
      this.made.push(made)
      const id = await this.send('POST', 'partners', bodyOf(made.mark, 0))
      if (id === undefined) continue
      Object.assign(made, { id, saved: 0 })
      for (let turn = 1; turn <= TURNS && !this.isDone; turn += 1) {
        made.tried = turn
        if ((await this.send('PATCH', `partners/${id}`, bodyOf(made.mark, turn))) === undefined) break
        made.saved = turn
      }
    }
  }
}
