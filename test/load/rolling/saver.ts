import { setTimeout as pause } from 'node:timers/promises'

import { type Ask, nameAfter, SavingClient } from '../kills/savingClient'
import type { Kept } from './kept'

const PAUSE_MS = 50

/** Changes one field of one document again and again, as somebody does who works on it. */
export class Saver extends SavingClient {
  readonly kept: Kept
  readonly #along: object

  /** `along` is sent with each change: that it is to be published, where there are drafts. */
  constructor(kept: Kept, along: object, token: string, ask: Ask) {
    super(token, ask)
    this.kept = kept
    this.#along = along
  }

  protected async work(): Promise<void> {
    const { collection, field, made } = this.kept
    for (let turn = made.tried + 1; !this.isDone; turn += 1) {
      made.tried = turn
      const body = { ...this.#along, [field]: nameAfter(made.mark, turn) }
      const id = await this.send('PATCH', `${collection}/${made.id}`, body)
      if (id !== undefined) made.saved = turn
      await pause(PAUSE_MS)
    }
  }
}
