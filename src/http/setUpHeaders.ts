import helmet from 'helmet'

import type { ServerParts } from './parts'

/**
 * Security headers of every answer. The public site has no script and no third party, so that nearly all is forbidden;
 * the admin panel replaces the policy by one of its own. HTTPS is demanded only where the program is reached by it.
 */
export const setUpHeaders = ({ app, env }: ServerParts): void => {
  const secure = env.serverUrl.startsWith('https:')
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', 'simple')
  app.set('trust proxy', env.trustProxy)
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          // No script runs that could ask for anything; what looks at a page for its author reads robots.txt as the page would.
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          ...(secure ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'same-origin' },
      xDnsPrefetchControl: false,
      xXssProtection: false,
      xDownloadOptions: false,
    }),
  )
}
