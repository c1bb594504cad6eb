import type { Access, CollectionConfig, Where } from 'payload'

import type { Operation } from '../domain/access/operations'
import type { Policy } from '../domain/access/policy'
import { type Grants, reachesOf } from '../domain/access/reach'
import { onCreate } from './creating'
import { allKept, isData, withOurSide } from './keeping'
import { madeOf } from './origin'
import type { Scope, Scopes, Standing } from './scope'
import { scopesFor, standingOf } from './standing'
import { viewerOf } from './viewer'

/** Access for every operation that Payload knows on a collection. */
export type CompleteAccess = Required<NonNullable<CollectionConfig['access']>>

const boundOf = async (scope: Scope, standing: Standing, data: unknown): Promise<Where> => {
  const where = await scope.where(standing)
  const sides = withOurSide(scope, standing, data)
  return sides.length === 0 ? where : { and: [where, ...sides] }
}

/** An update may not carry a document out of reach, say into somebody else's organisation. */
const stays = async (scopes: readonly Scope[], standing: Standing, data: unknown): Promise<boolean> => {
  if (!isData(data)) return true
  const moved = (scope: Scope) => Object.keys(scope.keeps ?? {}).filter((name) => Object.hasOwn(data, name))
  const moving = scopes.filter((scope) => moved(scope).length > 0)
  for (const scope of moving) if (await allKept(moved(scope), scope, standing, data)) return true
  return moving.length === 0
}

/** Only an update carries a document somewhere; the panel shows the others the document too, as it stands. */
const withinReach =
  (grants: Grants, scopes: Scopes, operation: Operation): Access =>
  async ({ data: shown, req }) => {
    const data: unknown = operation === 'update' ? shown : undefined
    const viewer = viewerOf(req)
    const granted = viewer === null ? [] : reachesOf(viewer.roles, grants)
    if (viewer === null || granted.length === 0) return false
    if (granted.includes('all')) return true
    const standing = standingOf(req, viewer)
    const bounds = scopesFor(granted, scopes)
    if (!(await stays(bounds, standing, data))) return false
    const or = await Promise.all(bounds.map((scope) => boundOf(scope, standing, data)))
    return { or }
  }

const refuseMissingScope = (operation: Operation, grants: Grants, scopes: Scopes): void => {
  for (const reach of Object.values(grants))
    if (reach !== 'none' && reach !== 'all' && scopes[reach] === undefined)
      throw new Error(`[access] ${operation} grants reach "${reach}", which has no scope here.`)
}

const ruleOf = (operation: Operation, grants: Grants, scopes: Scopes): Access => {
  if (operation === 'create') return onCreate(grants, scopes)
  const reached = withinReach(grants, scopes, operation)
  return operation === 'admin' ? async ({ req }) => Boolean(await reached({ req })) : reached
}

const createRule = (operation: Operation, grants: Grants, scopes: Scopes): Access => {
  refuseMissingScope(operation, grants, scopes)
  const remake = (others: Grants, elsewhere: Scopes) => createRule(operation, others, elsewhere)
  return madeOf(ruleOf(operation, grants, scopes), { grants, kind: 'policy', remake, scopes })
}

/** Makes a policy into Payload's access functions; deny by default, and on create an answer that is never a query. */
export const createAccess = (policy: Policy, scopes: Scopes = {}): CompleteAccess => {
  const rule = (operation: Operation): Access => createRule(operation, policy[operation], scopes)
  return {
    // Always yes or no, see `ruleOf`; Payload asks it with the request alone.
    admin: rule('admin') as CompleteAccess['admin'],
    create: rule('create'),
    delete: rule('delete'),
    read: rule('read'),
    readVersions: rule('readVersions'),
    unlock: rule('unlock'),
    update: rule('update'),
  }
}
