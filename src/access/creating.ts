import type { Access, CollectionSlug, PayloadRequest } from 'payload'

import { type Grants, reachesOf } from '../domain/access/reach'
import type { Fault } from '../domain/faults/fault'
import type { Words } from '../domain/locales/locales'
import { invalid, type Told } from '../hooks/refuse'
import { allKept, type Data, hasOurSide, isData } from './keeping'
import type { Scope, Scopes, Standing } from './scope'
import { scopesFor, standingOf } from './standing'
import { viewerOf } from './viewer'

const undecided: Words = {
  nl: 'Kies dit eerst: pas dan is te zien of u dit mag maken.',
  en: 'Choose this first: only then can be seen whether you may make this.',
}

/** Whether it is only asked what somebody may do: Payload then names the collection, which it leaves open for what is really made. */
const isQuestion = (args: object): boolean =>
  'collectionConfig' in args && args.collectionConfig !== undefined

/**
 * Whether the panel asks for an empty form: it then knows no more than that it will be a draft. A document of nobody's cannot
 * slip through as a question.
 */
const isForEmptyForm = (args: object, data: Data): boolean =>
  isQuestion(args) && Object.keys(data).every((name) => name === '_status')

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

/** The fields that keep this from being made for no other reason than that they are empty. */
const emptyIn = async (scope: Scope, standing: Standing, data: Data): Promise<string[]> => {
  const sides = hasOurSide(scope, standing, data) ? [] : (scope.either ?? [])
  const strays: string[] = []
  for (const name of Object.keys(scope.keeps ?? {}))
    if (!(await allKept([name], scope, standing, data))) strays.push(name)
  return [...strays, ...sides].filter((name) => isEmpty(data[name]))
}

const collectionOf = ({ payload, routeParams }: PayloadRequest): Told['collection'] =>
  payload.collections[String(routeParams?.collection) as CollectionSlug]?.config ?? null

/** Somebody who left open whose a thing is, is told what to choose, where others only hear that they may not. */
const refuseEmpty = async (
  req: PayloadRequest,
  scopes: readonly Scope[],
  standing: Standing,
  data: Data,
): Promise<void> => {
  const empty = await Promise.all(scopes.map((scope) => emptyIn(scope, standing, data)))
  const faults = [...new Set(empty.flat())].map((path): Fault => ({ because: undecided, path }))
  if (faults.length === 0) return
  const refusal = invalid({ collection: collectionOf(req), req }, ...faults)
  // It may not be made as it is sent; that it says where, makes it no less a refusal of access.
  refusal.status = 403
  throw refusal
}

/** Who may make what: yes or no, never a query, and words for who left open what decides it. */
export const onCreate =
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
    const makers = scopesFor(granted, scopes).filter(({ keeps }) => keeps !== undefined)
    for (const scope of makers)
      if (
        hasOurSide(scope, standing, data) &&
        (await allKept(Object.keys(scope.keeps ?? {}), scope, standing, data))
      )
        return true
    if (!isQuestion(args) && viewer.organisation !== null) await refuseEmpty(req, makers, standing, data)
    return false
  }
