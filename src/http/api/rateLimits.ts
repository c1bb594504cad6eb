import { createHash } from 'node:crypto'

import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, type Options, rateLimit } from 'express-rate-limit'

import type { Words } from '../../domain/locales/locales'
import { RequestFault } from '../guard/requestFault'
import type { ApiLocals } from './apiRequest'
import { signInAction } from './apiRoute'

/** How often something may be tried in a quarter of an hour. */
export interface RateLimits {
  /** Sign-in attempts of one address, whether they succeed or not: each costs a password hash. */
  loginByAddress: number
  /** Failed sign-in attempts for one account, from wherever they come. */
  loginByAccount: number
  forgotByAddress: number
  forgotByAccount: number
  resetByAddress: number
  uploadsByAddress: number
}

const WINDOW_MS = 15 * 60 * 1000

/** Enough for a school behind one address, too little to guess with. */
export const defaultRateLimits: RateLimits = {
  loginByAddress: 60,
  loginByAccount: 10,
  forgotByAddress: 20,
  forgotByAccount: 5,
  resetByAddress: 20,
  uploadsByAddress: 300,
}

const accountOf = (res: Response): string => {
  const { email, username } = (res.locals as ApiLocals).data ?? {}
  const name = typeof email === 'string' ? email : typeof username === 'string' ? username : ''
  return createHash('sha256').update(name.trim().toLowerCase()).digest('base64url')
}

const addressOf = (req: Request): string => ipKeyGenerator(req.ip ?? '')

type Limiting = Pick<Options, 'skip' | 'keyGenerator'> & Partial<Options> & { limit: number }

const limiter = (options: Limiting): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
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

const unless =
  (action: string) =>
  (req: Request, res: Response): boolean =>
    req.method !== 'POST' || signInAction((res.locals as ApiLocals).route) !== action

/** Refuses who tries to sign in, asks for passwords or uploads too often, by address and by account. */
export const createRateLimits = (limits: RateLimits, uploads: ReadonlySet<string>): RequestHandler[] => {
  const byAddress = (req: Request): string => addressOf(req)
  const byAccount = (_req: Request, res: Response): string => accountOf(res)
  const takesFiles = (name: string): boolean => name === 'import' || uploads.has(name)
  const noUpload = (req: Request, res: Response): boolean =>
    (req.method !== 'POST' && req.method !== 'PATCH') ||
    !takesFiles((res.locals as ApiLocals).route.collection)
  return [
    limiter({
      identifier: 'login-address',
      limit: limits.loginByAddress,
      skip: unless('login'),
      keyGenerator: byAddress,
    }),
    limiter({
      identifier: 'login-account',
      limit: limits.loginByAccount,
      skip: unless('login'),
      keyGenerator: byAccount,
      skipSuccessfulRequests: true,
    }),
    limiter({
      identifier: 'forgot-address',
      limit: limits.forgotByAddress,
      skip: unless('forgot-password'),
      keyGenerator: byAddress,
    }),
    limiter({
      identifier: 'forgot-account',
      limit: limits.forgotByAccount,
      skip: unless('forgot-password'),
      keyGenerator: byAccount,
    }),
    limiter({
      identifier: 'reset-address',
      limit: limits.resetByAddress,
      skip: unless('reset-password'),
      keyGenerator: byAddress,
    }),
    limiter({
      identifier: 'upload-address',
      limit: limits.uploadsByAddress,
      skip: noUpload,
      keyGenerator: byAddress,
    }),
  ]
}
