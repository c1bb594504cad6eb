import { visibleText } from './domain/imports/text/visibleText'

/** A reason not to go on that a person can mend: one line that names the place and the remedy, printed without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(message: string) {
    // It may quote a file or a setting, whatever that holds. A few pass on several lines of another program.
    super(message.split('\n').map(visibleText).join('\n'))
  }
}
