import type { Access, CollectionConfig, PayloadRequest } from 'payload'

import { type Operation, operations } from '../domain/access/operations'
import type { Policy } from '../domain/access/policy'
import { type Grants, type Reach, reachesOf } from '../domain/access/reach'
import { partnersIn, projectsOf } from './projectsOf'
import type { Scope, Scopes, Standing } from './scope'
import { type Viewer, viewerOf } from './viewer'

/** Access for every operation that Payload knows on a collection. */
export type CompleteAccess = Required<NonNullable<CollectionConfig['access']>>

const scopesFor = (granted: readonly Reach[], scopes: Scopes): Scope[] =>
  granted.flatMap((reach) => (reach === 'none' || reach === 'all' ? [] : (scopes[reach] ?? [])))

const standingOf = (req: PayloadRequest, viewer: Viewer): Standing => {
  const projects = () => projectsOf(req, viewer)
  return { companions: async () => partnersIn(req, await projects()), projects, viewer }
}

const isData = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null

const allKept = async (
  names: readonly string[],
  { keeps }: Scope,
  standing: Standing,
  data: Record<string, unknown>,
): Promise<boolean> => {
  for (const name of names) if ((await keeps?.[name]?.(data[name], standing)) === false) return false
  return true
}

/** An update may not carry a document out of reach, say into somebody else's organisation. */
const stays = async (scopes: readonly Scope[], standing: Standing, data: unknown): Promise<boolean> => {
  if (!isData(data)) return true
  const moved = (scope: Scope) => Object.keys(scope.keeps ?? {}).filter((name) => Object.hasOwn(data, name))
  const moving = scopes.filter((scope) => moved(scope).length > 0)
  for (const scope of moving) if (await allKept(moved(scope), scope, standing, data)) return true
  return moving.length === 0
}

const withinReach =
  (grants: Grants, scopes: Scopes): Access =>
  async ({ data, req }) => {
    const viewer = viewerOf(req)
    const granted = viewer === null ? [] : reachesOf(viewer.roles, grants)
    if (viewer === null || granted.length === 0) return false
    if (granted.includes('all')) return true
    const standing = standingOf(req, viewer)
    const bounds = scopesFor(granted, scopes)
    if (!(await stays(bounds, standing, data))) return false
    const or = await Promise.all(bounds.map(async ({ where }) => where(standing)))
    return { or }
  }

const onCreate =
  (grants: Grants, scopes: Scopes): Access =>
  async ({ data, req }) => {
    const viewer = viewerOf(req)
    const granted = viewer === null ? [] : reachesOf(viewer.roles, grants)
    if (viewer === null || granted.length === 0) return false
    // Without data the question is whether there is anything at all to create: the admin panel asks so to show a button.
    if (granted.includes('all') || !isData(data)) return true
    const standing = standingOf(req, viewer)
    for (const scope of scopesFor(granted, scopes))
      if (scope.keeps && (await allKept(Object.keys(scope.keeps), scope, standing, data))) return true
    return false
  }

const refuseMissingScopes = (policy: Policy, scopes: Scopes): void => {
  for (const operation of operations)
    for (const reach of Object.values(policy[operation]))
      if (reach !== 'none' && reach !== 'all' && scopes[reach] === undefined)
        throw new Error(`[access] ${operation} grants reach "${reach}", which has no scope here.`)
}

/** Makes a policy into Payload's access functions; deny by default, and on create an answer that is never a query. */
export const createAccess = (policy: Policy, scopes: Scopes = {}): CompleteAccess => {
  refuseMissingScopes(policy, scopes)
  const reached = (operation: Operation): Access => withinReach(policy[operation], scopes)
  return {
    admin: async ({ req }) => Boolean(await reached('admin')({ req })),
    create: onCreate(policy.create, scopes),
    delete: reached('delete'),
    read: reached('read'),
    readVersions: reached('readVersions'),
    unlock: reached('unlock'),
    update: reached('update'),
  }
}
