import type { Words } from './domain/locales/locales'

/** A reason not to go on that a person can mend: one line that names the place and the remedy, printed without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** The same in both languages, for a command that speaks both. */
  readonly words: Words | undefined

  constructor(message: Words | string) {
    super(typeof message === 'string' ? message : message.en)
    this.words = typeof message === 'string' ? undefined : message
  }
}
