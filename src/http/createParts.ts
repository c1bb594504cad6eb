import { createServer as createHttpServer } from 'node:http'

import express from 'express'

import { PageCache } from './cache/pageCache'
import { createFront } from './front'
import { Metrics } from './observe/metrics'
import type { ServerParts } from './parts'
import { Freshness } from './showcase/freshness'

const SECOND = 1000

/** The public mode promises to be small, and so keeps the pages that were asked for last alone. */
const PUBLIC_CACHE_BYTES = 8 * 1024 * 1024

/** Makes the empty server: the page cache in front of an Express app that has no routes yet. */
export const createParts = ({
  databaseUrl,
  env,
  log,
}: Pick<ServerParts, 'databaseUrl' | 'env' | 'log'>): ServerParts => {
  const app = express()
  const metrics = new Metrics()
  const cache = new PageCache({
    ...(env.serve === 'public' && { maxBytes: PUBLIC_CACHE_BYTES }),
    onHit: (hit) => {
      metrics.countHit(hit)
      log.info(hit, 'page')
    },
  })
  metrics.watchCache(cache)
  const limits = { headersTimeout: 20 * SECOND, requestTimeout: 120 * SECOND, keepAliveTimeout: 10 * SECOND }
  const http = createHttpServer(limits, createFront(cache, app))
  return {
    afterListening: [],
    app,
    cache,
    closers: [],
    databaseUrl,
    env,
    freshness: new Freshness(),
    http,
    log,
    metrics,
    ready: new Map(),
  }
}
