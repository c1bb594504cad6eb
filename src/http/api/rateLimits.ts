import { createHash } from 'node:crypto'

import type { Request, RequestHandler, Response } from 'express'

import { addressOf, rateLimiter } from '../guard/rateLimiter'
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
    rateLimiter({
      identifier: 'login-address',
      limit: limits.loginByAddress,
      skip: unless('login'),
      keyGenerator: byAddress,
    }),
    rateLimiter({
      identifier: 'login-account',
      limit: limits.loginByAccount,
      skip: unless('login'),
      keyGenerator: byAccount,
      skipSuccessfulRequests: true,
    }),
    rateLimiter({
      identifier: 'forgot-address',
      limit: limits.forgotByAddress,
      skip: unless('forgot-password'),
      keyGenerator: byAddress,
    }),
    rateLimiter({
      identifier: 'forgot-account',
      limit: limits.forgotByAccount,
      skip: unless('forgot-password'),
      keyGenerator: byAccount,
    }),
    rateLimiter({
      identifier: 'reset-address',
      limit: limits.resetByAddress,
      skip: unless('reset-password'),
      keyGenerator: byAddress,
    }),
    rateLimiter({
      identifier: 'invitation-address',
      limit: limits.resetByAddress,
      skip: unless('accept-invitation'),
      keyGenerator: byAddress,
    }),
    rateLimiter({
      identifier: 'upload-address',
      limit: limits.uploadsByAddress,
      skip: noUpload,
      keyGenerator: byAddress,
    }),
  ]
}
