import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { type RequestLimits, requestLimits } from '../../payload/requestLimits'
import { allowMethods } from '../guard/allowMethods'
import { RequestFault } from '../guard/requestFault'
import type { ServerParts } from '../parts'
import type { ApiLocals } from './apiRequest'
import { apiRoute, signInAction } from './apiRoute'
import { type AskPayload, createAskPayload } from './askPayload'
import { closedCollections, guardEndpoints } from './guardEndpoints'
import { evenOutForgotten, evenOutLogin } from './hideAccounts'
import { createRateLimits, defaultRateLimits, type RateLimits } from './rateLimits'
import { receiveBody } from './receiveBody'
import { refuseForeignOrigin } from './refuseForeignOrigin'
import { refuseOverride } from './refuseOverride'
import { refuseWrongQuery } from './refuseWrongQuery'
import { sendWebResponse } from './sendWebResponse'
import { createUnderWay } from './underWay'

/** What the API needs besides the parts of the server. */
export interface ApiOptions {
  payload: Payload
  rateLimits?: Partial<RateLimits>
  bodyLimits?: Partial<RequestLimits>
}

const nothingHere = { nl: 'Hier is niets.', en: 'There is nothing here.' }

const readRoute =
  (closed: ReadonlySet<string>): RequestHandler =>
  (req, res, next) => {
    const route = apiRoute(req.path)
    if (/%2f|%5c/i.test(req.path) || closed.has(route.collection)) throw new RequestFault(404, nothingHere)
    ;(res.locals as ApiLocals).route = route
    res.set('Cache-Control', 'private, no-store')
    next()
  }

const uploadSlugs = ({ collections }: Payload): Set<string> =>
  new Set(Object.values(collections).flatMap(({ config }) => (config.upload ? [config.slug] : [])))

const answerWith = (
  ask: AskPayload,
  { closers, log }: Pick<ServerParts, 'closers' | 'log'>,
): RequestHandler => {
  const underWay = createUnderWay()
  closers.push(() => underWay.settle())
  const special = { login: evenOutLogin(ask), 'forgot-password': evenOutForgotten(ask, { log, underWay }) }
  return async (req, res) => {
    const action = signInAction((res.locals as ApiLocals).route)
    const asked = action === 'login' || action === 'forgot-password' ? special[action] : ask
    const response = await asked(req, res)
    if (!res.destroyed) await sendWebResponse(response, req, res)
  }
}

/**
 * Serves Payload's REST API below /api, behind the guard. Nothing in front of it reads a body. What goes on after its answer
 * is waited for in a closer, which must run before the one that ends Payload.
 */
export const setUpApi = ({ app, closers, env, log, ready }: ServerParts, options: ApiOptions): void => {
  const { payload } = options
  guardEndpoints(payload)
  const uploads = uploadSlugs(payload)
  const limits = { ...requestLimits, ...options.bodyLimits }
  const ask = createAskPayload({
    config: payload.config,
    origin: new URL(env.serverUrl).origin,
    uploads,
    limits,
  })
  app.use(
    '/api',
    readRoute(closedCollections(payload)),
    allowMethods('GET', 'HEAD', 'POST', 'PATCH', 'DELETE'),
    refuseForeignOrigin(env.origins),
    refuseOverride,
    refuseWrongQuery,
    receiveBody(limits),
    ...createRateLimits({ ...defaultRateLimits, ...options.rateLimits }, uploads),
    answerWith(ask, { closers, log }),
  )
  ready.set('api', () => payload.count({ collection: 'users', overrideAccess: true }))
}
