/** A reason not to go on that a person can mend: one line that names the place and the remedy, printed without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
