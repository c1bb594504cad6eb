import { timingSafeEqual } from 'node:crypto'

import type { Request, RequestHandler } from 'express'

import type { Env } from '../../env'
import { isLocalHost } from '../guard/isLocalHost'
import type { ReadyCheck, ServerParts } from '../parts'

type MetricsDoor = Pick<Env, 'fronted' | 'metricsToken'>

const CHECK_WITHIN_MS = 3000
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

const fromLoopback = (req: Request): boolean => {
  const address = req.socket.remoteAddress ?? ''
  const local = address === '::1' || /^(?:::ffff:)?127\./.test(address)
  return local && isLocalHost(req.headers.host) && !forwarded.some((name) => req.headers[name] !== undefined)
}

const holdsToken = (req: Request, token: string): boolean => {
  const given = Buffer.from(req.get('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted)
}

/**
 * Lets a request see the metrics: with the token, or from this machine itself. Behind a proxy the socket is always of
 * this machine, so that there only the token counts, and one who speaks for another counts as from elsewhere.
 */
export const maySeeMetrics = (req: Request, { fronted, metricsToken }: MetricsDoor): boolean =>
  (metricsToken !== undefined && holdsToken(req, metricsToken)) || (!fronted && fromLoopback(req))

const failing = async (checks: Map<string, ReadyCheck>): Promise<string[]> => {
  const results = await Promise.all(
    [...checks].map(async ([name, check]) => {
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error('too late')), CHECK_WITHIN_MS).unref()
      })
      return Promise.race([check(), late]).then(
        () => undefined,
        () => name,
      )
    }),
  )
  return results.filter((name) => name !== undefined)
}

const onlyRead: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') {
    next()
    return
  }
  res.set('Allow', 'GET, HEAD').sendStatus(405)
}

/**
 * `/healthz` answers as soon as the process lives; `/readyz` 200 only when all that was set up can be served, with the
 * names of what cannot; `/metrics` for the holder of METRICS_TOKEN or, with nothing in front, this machine, and for others nothing is there.
 */
export const setUpHealth = ({ app, env, metrics, ready }: ServerParts): void => {
  let asking: Promise<string[]> | undefined
  app.use(['/healthz', '/readyz', '/metrics'], onlyRead, (_req, res, next) => {
    res.set('Cache-Control', 'no-store')
    next()
  })
  app.get('/healthz', (_req, res) => void res.json({ alive: true }))
  app.get('/readyz', async (_req, res) => {
    asking ??= failing(ready).finally(() => (asking = undefined))
    const missing = await asking
    res.status(missing.length === 0 ? 200 : 503).json({ ready: missing.length === 0, missing })
  })
  app.get('/metrics', async (req, res, next) => {
    if (!maySeeMetrics(req, env)) {
      next()
      return
    }
    res.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
}
