import type { NextFunction, Request, Response } from 'express'

/** Where public pictures are read from; a name that is asked for here is well formed. */
export type Pictures = Readonly<{
  /** All of a picture, which is never large; null when it is not there, or cannot be. */
  read: (filename: string) => Promise<Buffer | null>
  /** Answers a request for a picture, whole or in part, with its tag; the headers of all pictures are set. */
  send: (filename: string, exchange: Exchange) => Promise<void>
}>

/** A request and its answer. */
export type Exchange = Readonly<{ next: NextFunction; req: Request; res: Response }>
