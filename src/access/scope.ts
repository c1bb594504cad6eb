import type { Where } from 'payload'

import type { Reach } from '../domain/access/reach'
import type { Viewer } from './viewer'

/** The viewer, the projects its organisation takes part in, and (only when asked) the partners in those projects. */
export type Standing = {
  companions: () => Promise<readonly string[]>
  projects: readonly string[]
  viewer: Viewer
}

/** What one reach means for one collection. */
export type Scope = {
  /** The documents within reach. */
  where: (standing: Standing) => Promise<Where> | Where
  /** The fields that decide whether a document lies within reach: an update may not carry it out. */
  decidedBy?: readonly string[]
  /** Whether a document with this data would lie within reach: asked on create, and of an update that sets such a field. */
  holds: (standing: Standing, data: Readonly<Record<string, unknown>>) => boolean
}

/** A reach that stops somewhere. */
export type BoundedReach = Exclude<Reach, 'none' | 'all'>

/** What the bounded reaches mean for a collection; a reach that is missing cannot be granted on it. */
export type Scopes = Readonly<Partial<Record<BoundedReach, Scope>>>

/** A condition that holds for the ids in a list, and for nothing when the list is empty. */
export const among = (path: string, ids: readonly (string | null)[]): Where => ({
  [path]: { in: ids.filter((id) => id !== null) },
})
