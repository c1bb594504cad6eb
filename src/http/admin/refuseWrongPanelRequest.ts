import type { Request, RequestHandler } from 'express'
import { parse } from 'qs-esm'

import { tooLarge } from '../api/readBody'
import { wrongQuery } from '../api/refuseWrongQuery'
import { wrongQueryShape } from '../api/wrongQueryShape'
import { RequestFault } from '../guard/requestFault'
import { splitTarget } from '../guard/splitTarget'

const BODY_AT_MOST = 4 * 1024 * 1024
const reload = {
  nl: 'Laad de pagina opnieuw en probeer het nog eens.',
  en: 'Reload the page and try again.',
}
const nothingPosted = { nl: 'Hierheen kan niets gestuurd worden.', en: 'Nothing is posted here.' }
const notOfThePanel = {
  nl: `Zo’n handeling komt alleen van het beheerpaneel zelf. ${reload.nl}`,
  en: `An action is sent by the admin panel alone. ${reload.en}`,
}
const noLength = {
  nl: 'De lengte van het bericht moet bekend zijn: stuur de kop Content-Length mee.',
  en: 'The length of the body must be known: send the header Content-Length.',
}
const noState = {
  nl: `De toestand van het paneel is niet te lezen. ${reload.nl}`,
  en: `The state of the panel cannot be read. ${reload.en}`,
}
const actionId = /^[0-9a-f]{40,64}$/

// Headers by which Next talks to itself. From outside they would steer it.
const internal =
  /^(?:x-middleware-|x-invoke-|x-nextjs-|x-next-|x-matched-path|x-now-|x-vercel-|next-resume|rsc-)/

const isTree = (value: string): boolean => {
  try {
    return Array.isArray(JSON.parse(decodeURIComponent(value)))
  } catch {
    return false
  }
}

const wrongState = ({ headers }: Request): boolean => {
  const tree = headers['next-router-state-tree']
  return tree !== undefined && (typeof tree !== 'string' || tree.length > 40_000 || !isTree(tree))
}

const refuseWrongAction = ({ headers }: Request): void => {
  const id = headers['next-action']
  const type = headers['content-type'] ?? ''
  if (typeof id !== 'string' || !actionId.test(id))
    throw new RequestFault(405, nothingPosted, { Allow: 'GET, HEAD' })
  if (!/^(?:text\/plain|multipart\/form-data)\b/.test(type)) throw new RequestFault(415, notOfThePanel)
  if (headers['content-length'] === undefined) throw new RequestFault(411, noLength)
  if (Number(headers['content-length']) > BODY_AT_MOST) throw tooLarge(BODY_AT_MOST)
}

/** A list of the panel is asked for in the words of the API. */
const refuseWrongList = ({ originalUrl, url }: Request): void => {
  const { path, query } = splitTarget(originalUrl ?? url)
  if (query === undefined || !path.includes('/collections/')) return
  const wrong = wrongQuery(query) ?? wrongQueryShape(parse(query, { depth: 10, arrayLimit: 1000 }))
  if (wrong !== undefined) throw new RequestFault(400, wrong)
}

/** Refuses what Next would answer with an error of its own: odd methods, actions it cannot know, states it cannot read. */
export const refuseWrongPanelRequest: RequestHandler = (req, _res, next) => {
  req.headers = Object.fromEntries(Object.entries(req.headers).filter(([name]) => !internal.test(name)))
  if (wrongState(req)) throw new RequestFault(400, noState)
  refuseWrongList(req)
  if (req.method === 'POST') refuseWrongAction(req)
  next()
}
