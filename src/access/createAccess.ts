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

const standingOf = async (
  req: PayloadRequest,
  viewer: Viewer,
  granted: readonly Reach[],
): Promise<Standing> => {
  const projects = granted.includes('project') ? await projectsOf(req, viewer) : []
  return { companions: () => partnersIn(req, projects), projects, viewer }
}

const isData = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null

const withinReach =
  (grants: Grants, scopes: Scopes): Access =>
  async ({ data, req }) => {
    const viewer = viewerOf(req)
    const granted = viewer === null ? [] : reachesOf(viewer.roles, grants)
    if (viewer === null || granted.length === 0) return false
    if (granted.includes('all')) return true
    const standing = await standingOf(req, viewer, granted)
    const bounds = scopesFor(granted, scopes)
    if (!stays(bounds, standing, data)) return false
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
    const standing = await standingOf(req, viewer, granted)
    return scopesFor(granted, scopes).some(({ holds }) => holds(standing, data))
  }

/** An update may not carry a document out of reach, say into somebody else's organisation. */
const stays = (scopes: readonly Scope[], standing: Standing, data: unknown): boolean => {
  if (!isData(data)) return true
  const moves = scopes.some(({ decidedBy }) => decidedBy?.some((name) => Object.hasOwn(data, name)))
  return !moves || scopes.some(({ holds }) => holds(standing, data))
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
