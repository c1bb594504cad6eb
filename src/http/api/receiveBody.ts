import type { Request, RequestHandler } from 'express'

import type { RequestLimits } from '../../payload/requestLimits'
import { RequestFault } from '../guard/requestFault'
import { type ApiLocals } from './apiRequest'
import { signInAction } from './apiRoute'
import { readBody } from './readBody'
import { readJson } from './readJson'

const brokenForm = {
  nl: 'Het formulier in het bericht is niet heel. Stuur het opnieuw.',
  en: 'The form in the body is broken. Send it again.',
}
const unknownKind = {
  nl: 'Stuur JSON (application/json) of een formulier (multipart/form-data).',
  en: 'Send JSON (application/json) or a form (multipart/form-data).',
}
const noBoundary = {
  nl: 'Het formulier noemt geen grens: zet boundary in de kop Content-Type.',
  en: 'The form has no boundary: put it in the header Content-Type.',
}

const hasBody = ({ method, headers }: Request): boolean =>
  method !== 'GET' &&
  method !== 'HEAD' &&
  (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)

const wellBounded = /;\s*boundary=(?:"[^"]{1,200}"|[\w'()+,./:=?-]{1,200})\s*(?:;|$)/i

const readData = (text: string): Record<string, unknown> => {
  const read = readJson(text)
  if ('wrong' in read) throw new RequestFault(400, read.wrong)
  return read.value
}

// The forms of the admin panel carry their data as JSON in one field of a form.
const readForm = async (body: Buffer, type: string): Promise<Record<string, unknown>> => {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw new RequestFault(400, brokenForm)
    })
  const field = form.get('_payload')
  return typeof field === 'string' ? readData(field) : {}
}

/**
 * Reads the bodies that rules must see (sign-in and JSON) and leaves forms to be streamed. Broken, too large or unknown
 * bodies end here.
 */
export const receiveBody = (limits: RequestLimits): RequestHandler => {
  return async (req, res, next) => {
    if (!hasBody(req)) {
      next()
      return
    }
    const locals = res.locals as ApiLocals
    const type = req.headers['content-type'] ?? ''
    const [media = ''] = type.toLowerCase().split(';', 1)
    const signsIn = signInAction(locals.route) !== undefined
    if (media === 'application/json') {
      locals.body = await readBody(req, signsIn ? limits.signIn : limits.json)
      locals.data = readData(locals.body.toString('utf8'))
      next()
      return
    }
    if (media !== 'multipart/form-data') throw new RequestFault(415, unknownKind)
    if (!wellBounded.test(type)) throw new RequestFault(400, noBoundary)
    if (signsIn) {
      locals.body = await readBody(req, limits.signIn)
      locals.data = await readForm(locals.body, type)
    }
    next()
  }
}
