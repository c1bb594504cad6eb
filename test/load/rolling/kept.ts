import type { Made } from '../kills/savingClient'

/** Where something lies that a client saves: a field of text that is called after the turn. */
export type Kept = Readonly<{ collection: string; field: string; made: Made }>
