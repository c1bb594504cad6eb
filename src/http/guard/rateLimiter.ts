import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit'

import type { Words } from '../../domain/locales/locales'
import { RequestFault } from './requestFault'
import { SteadyStore } from './steadyStore'

const WINDOW_MS = 15 * 60 * 1000

/** Who asks, as far as an address tells: those behind one router count as one. */
export const addressOf = (req: Request): string => ipKeyGenerator(req.ip ?? '')

type Limiting = Pick<Options, 'keyGenerator'> & Partial<Options> & { limit: number }

/** Refuses with 429, and when to come back, who asks more than `limit` times in a quarter of an hour. */
export const rateLimiter = (options: Limiting): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
    store: new SteadyStore(),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // The proxy headers are judged by TRUST_PROXY alone; the library's own warnings would only repeat it.
    validate: false,
    handler: (_req, res, next) =>
      next(new RequestFault(429, tooMany(secondsLeft(res)), { 'Retry-After': String(secondsLeft(res)) })),
    ...options,
  })

const secondsLeft = (res: Response): number => Number(res.getHeader('Retry-After') ?? WINDOW_MS / 1000)

const tooMany = (seconds: number): Words => {
  const minutes = String(Math.ceil(seconds / 60))
  return {
    nl: `Dit is te vaak gedaan, vanaf dit adres of voor dit account. Probeer het over ${minutes} min. opnieuw.`,
    en: `Too many attempts, from this address or for this account. Try again in ${minutes} min.`,
  }
}
