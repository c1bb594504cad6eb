import type { LinkFault } from '../domain/judgeLink'

/** A place in the chain that somebody kept elsewhere: `hash` is hexadecimal. */
export type Head = Readonly<{ seq: number; hash: string }>

/** Where and how the trail was tampered with. */
export type TrailFault = Readonly<{
  kind:
    | LinkFault['kind']
    /** The chain is whole, and not the one of which a head was kept. */
    | 'rewritten'
    | 'valueChanged'
    | 'valueMissing'
    | 'valueInserted'
    /** An erasure does not tell of this value, or tells of others. */
    | 'erasureUnrecorded'
  /** The place in the chain; null of an entry that is not chained yet. */
  seq: number | null
  /** The entry that stands there; null where none does. */
  entry: Readonly<{
    id: string
    at: string
    action: string
    collection: string | null
    docId: string | null
  }> | null
  /** The value, of a fault of one. */
  path: string | null
}>

/** What a look through the whole trail found. */
export type TrailReport = Readonly<{
  isWhole: boolean
  /** How many sealed entries were looked at, up to the fault. */
  sealed: number
  /** How many wait to be sealed: nobody can tell yet whether any of those is missing. */
  unsealed: number
  /** The last sealed entry: kept elsewhere, it shows later that nobody wrote the whole chain anew. Null of an empty one. */
  head: Head | null
  /** The first thing that is wrong. */
  fault: TrailFault | null
}>
