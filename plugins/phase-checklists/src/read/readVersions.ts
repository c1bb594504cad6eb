import { localApi, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Version } from '../domain/overview/countByPhase'
import { slugs } from '../slugs'

/** A version of a life cycle, with what it and its phases are called. */
export type NamedVersion = Version & Readonly<{ name: string; phaseNames: ReadonlyMap<string, string> }>

/** Reads versions of life cycles without their items; of what somebody may read the phases are told without more. */
export const readVersions = async (
  req: PayloadRequest,
  ids: readonly (number | string)[],
): Promise<readonly NamedVersion[]> => {
  if (ids.length === 0) return []
  const { docs } = await localApi(req.payload).find({
    collection: slugs.lifeCycles,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: { key: true, name: true, phases: { key: true, name: true }, version: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return docs.map((doc) => ({
    id: String(doc.id),
    key: textIn(doc.key),
    name: textIn(doc.name),
    version: Number(doc.version),
    phases: rowsIn(doc.phases).map(({ key }) => textIn(key)),
    phaseNames: new Map(rowsIn(doc.phases).map(({ key, name }) => [textIn(key), textIn(name)])),
  }))
}

/** What a phase is called in one of these versions; its key where it has no name. */
export const phaseNameIn = (
  versions: readonly NamedVersion[],
  lifeCycle: string | null,
  phase: string,
): string => versions.find(({ id }) => id === lifeCycle)?.phaseNames.get(phase) || phase
