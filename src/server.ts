import type { AddressInfo } from 'node:net'

import {
  createErrorPages,
  createRowReader,
  type RowReader,
  showcaseRouter,
  type Site,
} from '@streekwerk/payload-showcase/router'
import type { Logger } from 'pino'

import type { Env } from './env'
import type { ApiOptions } from './http/api/setUpApi'
import { closeGracefully } from './http/closeGracefully'
import { createParts } from './http/createParts'
import { setUpErrors } from './http/errors/setUpErrors'
import { setUpGuard } from './http/guard/setUpGuard'
import type { FormStamps } from './http/ideas/formStamps'
import { listen } from './http/listen'
import { openPictures } from './http/media/openPictures'
import { setUpMedia } from './http/media/setUpMedia'
import { setUpHealth } from './http/observe/setUpHealth'
import { setUpLog } from './http/observe/setUpLog'
import type { ServerParts } from './http/parts'
import { setUpHeaders } from './http/setUpHeaders'
import { setUpInvalidation } from './http/setUpInvalidation'
import { openReadPool } from './http/showcase/openReadPool'
import { setUpPrepared } from './http/showcase/setUpPrepared'
import { setUpPreview } from './http/showcase/setUpPreview'
import { setUpShowcase } from './http/showcase/setUpShowcase'
import { createSite } from './showcase/site'

/** What a server is made of. `api` loosens or tightens the limits of the API, for tests. */
export interface ServerOptions {
  env: Env
  databaseUrl: string
  log: Logger
  api?: Omit<ApiOptions, 'payload'>
}

/** A server that is set up and not yet listening. */
export interface StreekwerkServer {
  /** Answers when all of it is served; public pages are from the moment the port is open. */
  listen: () => Promise<AddressInfo>
  /** Lets requests under way finish, then closes every connection, listener and pool. */
  close: () => Promise<void>
}

/** What public pages are made from. */
type Showcase = { reader: RowReader; site: Site }

const openShowcase = (parts: ServerParts): Showcase => {
  const { closers, env, ready } = parts
  const { serverUrl } = env
  const pool = openReadPool(parts)
  const showcase = {
    reader: createRowReader(pool),
    site: createSite(serverUrl, { receivesIdeas: env.serve === 'all' }),
  }
  setUpPrepared(parts, showcase)
  closers.push(() => pool.end())
  ready.set('pages', () => showcase.reader.generation())
  return showcase
}

// Payload, Next and the config are loaded here and nowhere else, so that the public mode never holds them in memory.
const setUpPanel = async (
  parts: ServerParts,
  { reader, site }: Showcase,
  api: ServerOptions['api'],
): Promise<FormStamps> => {
  const [
    { getPayload },
    { default: config },
    { previewRouter },
    { setUpApi },
    { setUpAdmin },
    { setUpAvifs },
    { setUpBackups },
    { setUpDigestLinks },
    { setUpIdeas },
    { setUpReminders },
    { setUpSealing },
    { setUpUploads },
    { setUpTerms },
    { createFormStamps },
  ] = await Promise.all([
    import('payload'),
    import('../payload.config'),
    import('@streekwerk/payload-showcase/preview'),
    import('./http/api/setUpApi'),
    import('./http/admin/setUpAdmin'),
    import('./http/setUpAvifs'),
    import('./http/setUpBackups'),
    import('./http/setUpDigestLinks'),
    import('./http/ideas/setUpIdeas'),
    import('./http/setUpReminders'),
    import('./http/setUpSealing'),
    import('./http/setUpUploads'),
    import('./http/setUpTerms'),
    import('./http/ideas/formStamps'),
  ])
  const payload = await getPayload({ config, cron: true })
  setUpAvifs(parts, payload)
  setUpReminders(parts, payload)
  setUpSealing(parts, payload)
  setUpBackups(parts, payload)
  setUpUploads(parts, payload)
  setUpTerms(parts, payload)
  setUpDigestLinks(parts, { payload, reader, site })
  setUpApi(parts, { payload, ...api })
  const stamps = createFormStamps(payload.secret)
  setUpIdeas(parts, { payload, reader, site, stamps })
  parts.closers.push(() => payload.destroy())
  setUpAdmin(parts, payload)
  // The pictures of a draft are not public yet: they are asked for as the panel asks for them.
  setUpPreview(parts, previewRouter({ payload, reader, site: { ...site, mediaPath: '/api/media/file' } }))
  return stamps
}

const setUpPublic = (
  parts: ServerParts,
  { reader, site }: Showcase,
  stamps: FormStamps | undefined,
): void => {
  const pictures = openPictures(parts.env)
  setUpMedia(parts, {
    isPublic: (filename) => reader.mediaIsPublic(filename),
    pictures,
  })
  const stamp = stamps && { stamp: () => stamps.make() }
  setUpShowcase(parts, showcaseRouter({ reader, readPicture: pictures.read, site, ...stamp }))
  setUpErrors(parts, createErrorPages({ site }))
}

const open = async ({ afterListening, env, http }: ServerParts): Promise<AddressInfo> => {
  const address = await listen(http, env.port, env.host)
  for (const step of afterListening) await step()
  return address
}

const closeAll = async ({ closers, http, log }: ServerParts): Promise<void> => {
  await closeGracefully(http)
  for (const close of closers) {
    await close().catch((error: unknown) => log.warn({ err: error }, 'something did not close well'))
  }
}

/**
 * Sets the whole server up, step by step, in the order in which a request meets the steps. With SERVE=public there is no
 * API and no admin panel, and neither Payload nor Next is loaded.
 */
export const createServer = async ({ api, ...given }: ServerOptions): Promise<StreekwerkServer> => {
  const parts = createParts(given)
  setUpHeaders(parts)
  setUpLog(parts)
  setUpGuard(parts)
  setUpHealth(parts)
  const pages = openShowcase(parts)
  const stamps = parts.env.serve === 'all' ? await setUpPanel(parts, pages, api) : undefined
  setUpPublic(parts, pages, stamps)
  await setUpInvalidation(parts)
  let closing: Promise<void> | undefined
  return {
    listen: () => open(parts),
    close: () => (closing ??= closeAll(parts)),
  }
}
