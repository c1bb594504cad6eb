import type { Where } from 'payload'

import { idOf } from '../domain/relations/idOf'
import { among, type Scope, type Standing } from './scope'

/** A document as it is sent. */
export type Data = Record<string, unknown>

/** Whether anything is sent at all, rather than only asked. */
export const isData = (data: unknown): data is Data => typeof data === 'object' && data !== null

/** Whether all these fields keep a document within reach. */
export const allKept = async (
  names: readonly string[],
  { keeps }: Scope,
  standing: Standing,
  data: Data,
): Promise<boolean> => {
  for (const name of names) if ((await keeps?.[name]?.(data[name], standing)) === false) return false
  return true
}

const isOurs = ({ viewer }: Standing, relation: unknown): boolean =>
  viewer.organisation !== null && idOf(relation) === viewer.organisation

/** Whether the viewer's own organisation is on one of the sides, where a scope asks for it. */
export const hasOurSide = ({ either }: Scope, standing: Standing, data: Data): boolean =>
  either === undefined || either.some((name) => isOurs(standing, data[name]))

/** The documents that still have us on one side after an update: where it sets no side to us, one that it leaves alone. */
export const withOurSide = ({ either = [] }: Scope, standing: Standing, data: unknown): Where[] => {
  const set = isData(data) ? either.filter((name) => Object.hasOwn(data, name)) : []
  if (set.length === 0 || (isData(data) && set.some((name) => isOurs(standing, data[name])))) return []
  const left = either.filter((name) => !set.includes(name))
  // An empty list of alternatives would bound nothing at all.
  if (left.length === 0) return [among('id', [])]
  return [{ or: left.map((name) => among(name, [standing.viewer.organisation])) }]
}
