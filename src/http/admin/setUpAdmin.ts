import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

import type { RequestHandler } from 'express'
import next from 'next'
import type { Payload } from 'payload'

import { refuseForeignOrigin } from '../api/refuseForeignOrigin'
import { allowMethods } from '../guard/allowMethods'
import type { ServerParts } from '../parts'
import { adminPolicy } from './adminPolicy'
import { admitAction } from './admitAction'
import { leadToSecondFactor } from './leadToSecondFactor'
import { createPanelAccount } from './panelAccount'
import { refuseWrongPanelRequest } from './refuseWrongPanelRequest'
import { createSealCheck } from './sealCheck'
import { tellWithoutRole } from './tellWithoutRole'

/** Preparing holds up everything else for some 300 ms, so those who waited at the closed port are answered first. */
const GIVE_WAY_MS = 200

// Next reads the nonce for its own inline scripts from the policy in the headers of the request.
const withPolicy =
  (dev: boolean): RequestHandler =>
  (req, res, proceed) => {
    const { policy } = adminPolicy(dev)
    req.headers['content-security-policy'] = policy
    res.set({
      'Content-Security-Policy': policy,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    })
    proceed()
  }

/**
 * Serves the admin panel through Next in this process: the build in `.next`, or with NODE_ENV=development the sources.
 * Only what the panel itself asks for reaches Next. It is prepared once the public pages are served; who asks for the panel sooner waits.
 */
export const setUpAdmin = (
  { afterListening, app, closers, env, http, ready }: ServerParts,
  payload: Payload,
): void => {
  const dev = process.env.NODE_ENV === 'development'
  // Next listens for upgrades on the server it is given, and in production leaves them without an answer. A server of
  // its own that never listens makes Node treat an upgrade as the plain request that it is here.
  const httpServer = dev ? http : createServer()
  const panel = next({
    dev,
    dir: process.cwd(),
    hostname: env.host,
    port: env.port,
    httpServer,
    quiet: !dev,
  })
  let prepared: Promise<void> | undefined
  const prepare = () => (prepared ??= panel.prepare())
  const ask: RequestHandler = async (req, res) => {
    await prepare()
    await panel.getRequestHandler()(req, res)
  }
  const guarded = [refuseForeignOrigin(env.origins), refuseWrongPanelRequest]
  const accountOf = createPanelAccount(payload)
  // While developing Next keeps its key in memory alone, and its own answer to a forged seal will do.
  const admit = admitAction(accountOf, dev ? () => Promise.resolve(true) : createSealCheck())
  const lead = leadToSecondFactor(accountOf, payload.config.cookiePrefix)
  const tell = tellWithoutRole(accountOf, payload.config.cookiePrefix)
  app.all('/_next/{*file}', allowMethods('GET', 'HEAD'), ...guarded, ask)
  app.all(
    '/admin{/*view}',
    allowMethods('GET', 'HEAD', 'POST'),
    ...guarded,
    lead,
    admit,
    tell,
    withPolicy(dev),
    ask,
  )
  // Fonts, source maps and editors of the overlay that Next lays over errors while developing.
  if (dev) app.all(/^\/__nextjs/, ask)
  afterListening.push(() => sleep(GIVE_WAY_MS).then(prepare))
  ready.set('admin', prepare)
  closers.push(async () => {
    await prepared
    await panel.close()
  })
}
