import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'

import type { Operation } from '../domain/access/operations'
import type { Policy } from '../domain/access/policy'
import { type Grants, type Reach, reachesOf } from '../domain/access/reach'
import { madeOf } from './origin'
import { circlesIn, partnersIn, projectsOf } from './projectsOf'
import { revealedIn } from './revealedIn'
import { among, type Scope, type Scopes, type Standing } from './scope'
import { type Viewer, viewerOf } from './viewer'

/** Access for every operation that Payload knows on a collection. */
export type CompleteAccess = Required<NonNullable<CollectionConfig['access']>>

const scopesFor = (granted: readonly Reach[], scopes: Scopes): Scope[] =>
  granted.flatMap((reach) => (reach === 'none' || reach === 'all' ? [] : (scopes[reach] ?? [])))

const standingOf = (req: PayloadRequest, viewer: Viewer): Standing => {
  const projects = () => projectsOf(req, viewer)
  return {
    circles: async () => circlesIn(req, await projects()),
    companions: async () => partnersIn(req, await projects()),
    projects,
    revealed: async () => revealedIn(req, await projects()),
    viewer,
  }
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

const idOf = (relation: unknown): unknown =>
  typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation

const isOurs = ({ viewer }: Standing, relation: unknown): boolean =>
  viewer.organisation !== null && idOf(relation) === viewer.organisation

const hasOurSide = ({ either }: Scope, standing: Standing, data: Record<string, unknown>): boolean =>
  either === undefined || either.some((name) => isOurs(standing, data[name]))

/** The documents that still have us on one side after an update: where it sets no side to us, one that it leaves alone. */
const withOurSide = ({ either = [] }: Scope, standing: Standing, data: unknown): Where[] => {
  const set = isData(data) ? either.filter((name) => Object.hasOwn(data, name)) : []
  if (set.length === 0 || (isData(data) && set.some((name) => isOurs(standing, data[name])))) return []
  const left = either.filter((name) => !set.includes(name))
  // An empty list of alternatives would bound nothing at all.
  if (left.length === 0) return [among('id', [])]
  return [{ or: left.map((name) => among(name, [standing.viewer.organisation])) }]
}

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

/**
 * Whether the panel asks for an empty form: it then knows no more than that it will be a draft. What is really made is never
 * asked with the collection beside it, so that a document of nobody's cannot slip through as a question.
 */
const isForEmptyForm = (args: object, data: Record<string, unknown>): boolean =>
  'collectionConfig' in args && Object.keys(data).every((name) => name === '_status')

const onCreate =
  (grants: Grants, scopes: Scopes): Access =>
  async (args) => {
    const { req } = args
    const data: unknown = args.data
    const viewer = viewerOf(req)
    const granted = viewer === null ? [] : reachesOf(viewer.roles, grants)
    if (viewer === null || granted.length === 0) return false
    // Without data the question is whether there is anything at all to create: the admin panel asks so to show a button.
    if (granted.includes('all') || !isData(data) || isForEmptyForm(args, data)) return true
    const standing = standingOf(req, viewer)
    for (const scope of scopesFor(granted, scopes))
      if (
        scope.keeps &&
        hasOurSide(scope, standing, data) &&
        (await allKept(Object.keys(scope.keeps), scope, standing, data))
      )
        return true
    return false
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
