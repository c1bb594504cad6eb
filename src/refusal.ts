import { visibleText } from './domain/imports/text/visibleText'
import type { Words } from './domain/locales/locales'

/** It may quote a file or a setting, whatever that holds. A few pass on several lines of another program. */
const visible = (message: string): string => message.split('\n').map(visibleText).join('\n')

/** A reason not to go on that a person can mend: one line that names the place and the remedy, printed without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** The same in both languages, for a command that speaks both. */
  readonly words: Words | undefined

  constructor(message: Words | string) {
    super(visible(typeof message === 'string' ? message : message.en))
    this.words =
      typeof message === 'string' ? undefined : { en: visible(message.en), nl: visible(message.nl) }
  }
}
