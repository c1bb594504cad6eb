import type { Server } from 'node:http'

import type { Express } from 'express'
import type { Logger } from 'pino'

import type { Env } from '../env'
import type { PageCache } from './cache/pageCache'
import type { Metrics } from './observe/metrics'
import type { Freshness } from './showcase/freshness'

/** Something that must be in order before the program may be called ready; rejects when it is not. */
export type ReadyCheck = () => Promise<unknown>

/** What the set-up steps of the server share. Each step adds its routes to `app` and its duties to the lists. */
export interface ServerParts {
  app: Express
  cache: PageCache
  databaseUrl: string
  env: Env
  freshness: Freshness
  http: Server
  log: Logger
  metrics: Metrics
  ready: Map<string, ReadyCheck>
  /** What visitors need not wait for: run in turn once the server listens, before it is called started. */
  afterListening: (() => Promise<unknown>)[]
  /** Run in turn when the last request is answered. */
  closers: (() => Promise<unknown>)[]
}
