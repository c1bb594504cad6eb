import type { Endpoint, Payload, PayloadHandler, PayloadRequest } from 'payload'

import { isUuid } from '../../domain/codes/isUuid'
import type { Words } from '../../domain/locales/locales'
import { sayTo } from '../../hooks/sayTo'
import { wrongQueryShape } from './wrongQueryShape'

type Door = 'open' | 'closed' | 'user'

// Every route that answers somebody who is not signed in. What is not listed asks for a user.
const anonymous = new Set([
  'post /login',
  'post /logout',
  'post /forgot-password',
  'post /reset-password',
  'post /refresh-token',
  'get /me',
  'post /accept-invitation',
  // Who has still to set up a second step is nobody to every other route; these look who it is by themselves.
  'get /second-factor',
  'post /second-factor/begin',
  'post /second-factor/confirm',
])

// Routes that nobody may use: the first visitor must not become admin, nobody runs jobs or fetches urls from outside.
// Deleting a preference is broken in Payload 3.90 and asked for by nothing.
const shut = new Set([
  'post /first-register',
  'get /init',
  'post /verify/:id',
  'get /paste-url/:id?',
  'delete /:key',
])
const shutOwners = new Set(['payload-jobs', 'payload-jobs-stats', 'payload-migrations', 'payload-kv'])

/** What of a collection or global its doors depend on. */
type Owner = {
  slug: string
  versions?: unknown
  kind: 'collection' | 'global'
  fields: readonly { name: string }[]
}

// Payload makes the routes for versions everywhere, and stumbles where there are none.
const hasNothingToShow = (path: string, owner: Owner | undefined): boolean =>
  path.startsWith('/versions') && owner !== undefined && !owner.versions

/** Who may knock at an endpoint, before the access rules of its collection are asked. */
export const doorOf = (endpoint: Pick<Endpoint, 'method' | 'path'>, owner?: Owner): Door => {
  const name = `${endpoint.method} ${endpoint.path}`
  const closed = shut.has(name) || shutOwners.has(owner?.slug ?? '') || hasNothingToShow(endpoint.path, owner)
  if (closed) return 'closed'
  return owner?.kind === 'collection' && anonymous.has(name) ? 'open' : 'user'
}

const answer = (req: Pick<PayloadRequest, 'i18n'>, status: number, words: Words): Response =>
  Response.json({ errors: [{ message: sayTo(req, words) }] }, { status })

const nothingHere = { nl: 'Hier is niets.', en: 'There is nothing here.' }
const noDocument = {
  nl: 'Er is niets met dit kenmerk. Zoek het op in de lijst.',
  en: 'There is nothing with this id. Look it up in the list.',
}
const noPrefix = {
  nl: 'Bestanden hebben hier geen voorvoegsel. Laat prefix weg.',
  en: 'Files have no prefix here. Leave prefix out.',
}
const noFile = { nl: 'Dit bestand bestaat niet.', en: 'This file does not exist.' }
const signInFirst = { nl: 'Meld u eerst aan.', en: 'Sign in first.' }

// Payload looks for this word among the fields without asking whether there is such a field.
const namesPrefixInVain = (req: PayloadRequest, owner: Owner | undefined): boolean =>
  req.searchParams?.has('prefix') && owner?.fields.some(({ name }) => name === 'prefix') !== true

const refusal = (req: PayloadRequest, owner: Owner | undefined): Response | undefined => {
  const { id } = req.routeParams ?? {}
  if (id !== undefined && !isUuid(id)) return answer(req, 404, noDocument)
  if (namesPrefixInVain(req, owner)) return answer(req, 400, noPrefix)
  const wrong = wrongQueryShape(req.query)
  return wrong === undefined ? undefined : answer(req, 400, wrong)
}

// Payload answers 500 without a throw for one thing only: a file whose row exists and whose bytes do not.
const fileOr404 = (req: PayloadRequest, response: Response): Response =>
  response.status === 500 ? answer(req, 404, noFile) : response

const guarded = (endpoint: Omit<Endpoint, 'root'>, owner?: Owner): PayloadHandler => {
  const { handler, path } = endpoint
  const door = doorOf(endpoint, owner)
  if (door === 'closed') return (req) => answer(req, 404, nothingHere)
  return async (req) => {
    if (door === 'user' && !req.user) return answer(req, 401, signInFirst)
    if (path === '/me' && !req.user) return Response.json({ user: null })
    const refused = refusal(req, owner)
    if (refused !== undefined) return refused
    const response = await handler(req)
    return path === '/file/:filename' ? fileOr404(req, response) : response
  }
}

const done = new WeakSet<object>()

// Payload shares the endpoint objects between collections, so each owner gets copies of its own.
const guardAll = (endpoints: false | Omit<Endpoint, 'root'>[] | undefined, owner?: Owner): void => {
  if (!endpoints || done.has(endpoints)) return
  endpoints.forEach((endpoint, at) => {
    endpoints[at] = { ...endpoint, handler: guarded(endpoint, owner) }
  })
  done.add(endpoints)
}

/** The collections that have no REST endpoints at all, which Payload would answer with 501. */
export const closedCollections = ({ collections }: Pick<Payload, 'collections'>): Set<string> =>
  new Set(
    Object.values(collections).flatMap(({ config }) =>
      config.endpoints === false || shutOwners.has(config.slug) ? [config.slug] : [],
    ),
  )

/**
 * Puts a door before every REST endpoint that Payload and its plugins made. Done on the endpoints themselves, behind
 * Payload's own matching of paths, so that no other spelling of a path leads around it.
 */
export const guardEndpoints = ({ collections, config, globals }: Payload): void => {
  // Payload looks up by name what an address asks for, and would find what every object has, as `constructor`.
  Object.setPrototypeOf(collections, null)
  guardAll(config.endpoints)
  for (const { config: collection } of Object.values(collections)) {
    const { slug, versions, flattenedFields: fields } = collection
    guardAll(collection.endpoints, { slug, versions, fields, kind: 'collection' })
  }
  for (const { slug, versions, endpoints, flattenedFields: fields } of globals.config)
    guardAll(endpoints, { slug, versions, fields, kind: 'global' })
}
