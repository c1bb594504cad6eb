import { randomUUID } from 'node:crypto'

import type { RequestHandler } from 'express'

const wellFormed = /^[\w.-]{8,64}$/

/**
 * Names each request in `X-Request-Id`. A name from outside is taken over only behind a proxy that is trusted, so that
 * nobody can write into the log as somebody else.
 */
export const requestId =
  ({ trusted }: { trusted: boolean }): RequestHandler =>
  (req, res, next) => {
    const given = trusted ? req.get('x-request-id') : undefined
    res.setHeader('X-Request-Id', given !== undefined && wellFormed.test(given) ? given : randomUUID())
    next()
  }
