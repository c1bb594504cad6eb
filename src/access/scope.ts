import type { Where } from 'payload'

import type { Reach } from '../domain/access/reach'
import type { Viewer } from './viewer'

/** A project that the viewer's organisation takes part in, with all who do. */
export type Circle = Readonly<{ partners: readonly string[]; project: string }>

/** The rounds of values of one project in which everybody may read what was stated. */
export type Revealed = Readonly<{ project: string; rounds: readonly string[] }>

/**
 * The viewer and, only when asked, the projects its organisation takes part in, the partners in those projects, which
 * partner is in which of them, and the rounds that are revealed there.
 */
export type Standing = {
  circles: () => Promise<readonly Circle[]>
  companions: () => Promise<readonly string[]>
  projects: () => Promise<readonly string[]>
  revealed: () => Promise<readonly Revealed[]>
  viewer: Viewer
}

/** Whether a document with this value in a field lies within reach. */
export type Keeps = (value: unknown, standing: Standing) => boolean | Promise<boolean>

/** What one reach means for one collection. */
export type Scope = {
  /** The documents within reach. */
  where: (standing: Standing) => Promise<Where> | Where
  /**
   * The fields that decide whether a document lies within reach: all are asked of a new one, and of an update those that it
   * sets, so that it cannot carry a document away. Where this is left out, nothing can be made within this reach.
   */
  keeps?: Readonly<Record<string, Keeps>>
  /**
   * Relations of which one at least must be the viewer's own organisation, say the two sides of something between partners:
   * asked of a new document together with `keeps`, and of an update as what is left once it is made.
   */
  either?: readonly string[]
}

/** A reach that stops somewhere. */
export type BoundedReach = Exclude<Reach, 'none' | 'all'>

/** What the bounded reaches mean for a collection; a reach that is missing cannot be granted on it. */
export type Scopes = Readonly<Partial<Record<BoundedReach, Scope>>>

/** A condition that holds for the ids in a list, and for nothing when the list is empty. */
export const among = (path: string, ids: readonly (string | null)[]): Where => ({
  [path]: { in: ids.filter((id) => id !== null) },
})

/** Only the viewer's own organisation. */
export const isHome: Keeps = (value, { viewer }) =>
  viewer.organisation !== null && value === viewer.organisation

/** Only a project that the viewer's organisation takes part in. */
export const isNear: Keeps = async (value, { projects }) =>
  typeof value === 'string' && (await projects()).includes(value)

/** That, or nothing at all. */
export const noneOr =
  (keeps: Keeps): Keeps =>
  (value, standing) =>
    value === undefined || value === null || keeps(value, standing)
