import type { Entry } from '../domain/entryText'
import { ERASED } from '../erase/erasedText'
import { commitmentOf } from '../record/commit'
import type { TrailFault } from './trailReport'

/** A value as it is kept; salt, before and after are null once it is erased. */
export type KeptValue = Readonly<{
  path: string
  salt: string | null
  before: string | null
  after: string | null
  /** What the entry is that says that it was erased; null where none does. */
  erasedBy: string | null
}>

type Fault = Readonly<{ kind: TrailFault['kind']; path: string }>

const isAsCommitted = ({ after, before, path, salt }: KeptValue, commitment: string): boolean =>
  salt !== null &&
  before !== null &&
  after !== null &&
  commitmentOf(salt, { after, before, path }) === commitment

const faultOf = (value: KeptValue | undefined, path: string, commitment: string): Fault | null => {
  if (!value) return { kind: 'valueMissing', path }
  const isErased = value.salt === null && value.before === null && value.after === null
  if (isErased) return value.erasedBy === 'erase' ? null : { kind: 'erasureUnrecorded', path }
  return isAsCommitted(value, commitment) ? null : { kind: 'valueChanged', path }
}

/** The first of the values of an entry that is not what the entry commits to; null where all are. */
export const valueFault = ({ committed }: Entry, kept: ReadonlyMap<string, KeptValue>): Fault | null => {
  const left = new Set(kept.keys())
  for (const [path, commitment] of committed) {
    if (commitment === null || path === ERASED) continue
    left.delete(path)
    const fault = faultOf(kept.get(path), path, commitment)
    if (fault) return fault
  }
  const [inserted] = left
  return inserted === undefined ? null : { kind: 'valueInserted', path: inserted }
}
