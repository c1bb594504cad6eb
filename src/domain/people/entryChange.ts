/** What of an account decides who comes in by it. */
type Entry = Readonly<{ active?: unknown; email?: unknown; password?: unknown }>

/** What a save changes of how an account is entered. */
export type EntryChange = Readonly<{
  /** Another password is chosen. */
  isChosen: boolean
  /** It gets another e-mail address. */
  isMoved: boolean
  /** It was active, and no longer is. */
  isSwitchedOff: boolean
}>

/** What a save changes of how an account is entered; what it does not name stays as it is. */
export const entryChange = (before: Entry, saved: Entry): EntryChange => ({
  isChosen: (saved.password ?? '') !== '',
  isMoved: saved.email !== undefined && saved.email !== before.email,
  isSwitchedOff: before.active === true && saved.active !== undefined && saved.active !== true,
})
