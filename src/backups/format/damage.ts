/** What stands in a backup is not what was written; the message is for the log, people are told in words. */
export class Damage extends Error {
  override readonly name = 'Damage'
}
