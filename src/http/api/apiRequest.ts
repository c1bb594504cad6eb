import type { Request } from 'express'

import type { ApiRoute } from './apiRoute'

/** What the guard learned about a request, for the steps behind it. */
export interface ApiLocals {
  route: ApiRoute
  /** The whole body, when the guard had to read it. */
  body?: Buffer
  /** The body's data, when the guard read it. */
  data?: Record<string, unknown>
  /** The query of a GET that came as a POST (the admin panel's long queries). */
  search?: string
}

/** Whether a request carries anything that could name a user. */
export const carriesCredentials = (req: Request): boolean =>
  req.headers.authorization !== undefined || /(?:^|;\s*)[^=;]*-token=/.test(req.headers.cookie ?? '')
