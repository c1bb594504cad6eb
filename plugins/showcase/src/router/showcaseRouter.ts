import type { Request as ExpressRequest, RequestHandler, Response } from 'express'
import { Router } from 'express'

import type { FormState } from '../pages/FormPage'
import type { Message } from '../pages/MessagePage'
import type { RowReader } from '../reader/rowReader'
import { createPainter } from '../sharing/createPainter'
import { refuseWithoutSharp } from '../sharing/refuseWithoutSharp'
import { checkSite } from '../site/checkSite'
import type { Site, SiteLocale } from '../site/site'
import { readAssets } from '../theme/assets'
import { drawDocument } from './drawDocument'
import { drawForm } from './drawForm'
import type { Draw } from './drawing'
import { drawMessage, drawOwnMessage } from './drawMessage'
import { favicon } from './favicon'
import { documentMachine } from './machines/documentMachine'
import type { Machine } from './machines/machine'
import { machineTable } from './machines/machineTable'
import { writeRobots } from './machines/sitemap'
import { answerOeapi } from './oeapi/answerOeapi'
import { renderDrawing } from './renderDrawing'
import { routeTable } from './routeTable'
import type { Parts } from './sending'
import { beginAnswer, keep, openToAll, readTarget, sendPage } from './sending'
import { answerShare } from './sharing/answerShare'

/** Options of {@link showcaseRouter}. */
export type ShowcaseRouterOptions = {
  /** The only source of what is shown. */
  reader: RowReader
  site: Site
  /** CSS that comes after the stylesheet: a file of tokens makes a theme. @default none */
  theme?: string
  /**
   * The bytes of a picture that a public row names, for the pictures by which pages are shared; null when they cannot be
   * had. @default none: a landscape is drawn
   */
  readPicture?: (filename: string) => Promise<Buffer | null>
  /**
   * Makes what is sent along with a form, so that whoever receives it knows when it was drawn. Without it nobody does, and a page
   * with a form gives the e-mail address instead.
   *
   * @default none
   */
  stamp?: () => string
}

const YEAR_SECONDS = 31_536_000

const sendDrawn = async (
  req: ExpressRequest,
  res: Response,
  parts: Parts,
  place: { locale: SiteLocale; path: string; query: URLSearchParams },
  draw: Draw,
): Promise<boolean> => {
  const { parts: own, ...holding } = await beginAnswer(parts)
  const drawing = await draw({ ...place, reader: own.reader, site: own.site })
  if (!drawing) return false
  if (drawing.isPassing !== true) keep(req, res, drawing.head.path, holding)
  sendPage(res, drawing, parts)
  return true
}

const sendAsset: (parts: Parts) => RequestHandler =
  ({ assets }) =>
  (req, res, next) => {
    const asset = assets.files.get(req.path)
    if (!asset) {
      next()
      return
    }
    // Fonts are compressed as they are; the stylesheet is worth keeping compressed, as pages are.
    if (asset.path.endsWith('.css')) res.locals.cacheable = true
    res.set('Cache-Control', `public, max-age=${YEAR_SECONDS}, immutable`).type(asset.type).send(asset.body)
  }

const sendMachine = async (
  req: ExpressRequest,
  res: Response,
  parts: Parts,
  machine: Machine,
): Promise<boolean> => {
  const target = readTarget(req.originalUrl)
  if (!target) return false
  const { parts: own, ...holding } = await beginAnswer(parts)
  const answer = await machine(own, target.query)
  if (!answer) return false
  if (answer.isPassing !== true) keep(req, res, answer.address, holding)
  // What was not understood of a question is not in it.
  res.set('Content-Location', answer.address)
  if (answer.next !== null) res.set('Link', `<${answer.next}>; rel="next"`)
  openToAll(res).type(answer.type).send(answer.body)
  return true
}

const answerMachine = (parts: Parts): RequestHandler => {
  const machines = machineTable(parts.site)
  return async (req, res, next) => {
    if (req.path === '/robots.txt') return void res.type('text/plain').send(writeRobots(parts.site))
    if (req.path === '/favicon.svg') return void res.type('image/svg+xml').send(favicon)
    const machine = machines.get(req.path)
    if (machine) {
      if (await sendMachine(req, res, parts, machine)) return
      next()
      return
    }
    const found = readTarget(req.originalUrl) && (await documentMachine(parts, req.path))
    if (!found) next()
    else if ('movedTo' in found) res.redirect(301, found.movedTo)
    else if ('isGone' in found)
      sendPage(res, await drawMessage(parts.site, req.path, 410, parts.reader), parts, 410)
    else if (!(await sendMachine(req, res, parts, found.machine))) next()
  }
}

const sendDocument = async (
  req: ExpressRequest,
  res: Response,
  parts: Parts,
  target: { path: string; query: URLSearchParams },
): Promise<boolean> => {
  const answer = await parts.reader.path(target.path)
  if (answer?.state === 'moved') {
    res.redirect(301, answer.to)
    return true
  }
  if (answer?.state === 'gone') {
    sendPage(res, await drawMessage(parts.site, target.path, 410, parts.reader), parts, 410)
    return true
  }
  const section = parts.site.sections.find(({ collection }) => collection === answer?.collection)
  const locale = parts.site.locales.find(({ code }) => code === answer?.locale)
  if (!answer || !section || !locale) return false
  return sendDrawn(req, res, parts, { ...target, locale }, drawDocument(section, answer.id))
}

const answerPage = (parts: Parts): RequestHandler => {
  const routes = routeTable(parts.site, parts.stamp)
  return async (req, res, next) => {
    const target = readTarget(req.originalUrl)
    const known = target && (routes.get(target.path) ?? routes.get(`${target.path}/`))
    if (target && known) {
      const exact = routes.has(target.path)
      if (!exact) {
        res.redirect(301, `${target.path}/`)
        return
      }
      const place = { ...target, locale: known.locale }
      if (await sendDrawn(req, res, parts, place, known.draw)) return
    } else if (target && target.path.endsWith('/') && target.path.length > 1) {
      // Only what leads somewhere is led on; `//host` would lead away.
      const bare = target.path.replace(/\/+$/, '')
      if (routes.has(bare) || (await parts.reader.path(bare))) {
        res.redirect(301, bare)
        return
      }
    } else if (target && (await sendDocument(req, res, parts, target))) return
    next()
  }
}

const answerNotFound =
  (parts: Parts): RequestHandler =>
  async (req, res) => {
    sendPage(res, await drawMessage(parts.site, req.path, 404, parts.reader), parts, 404)
  }

/**
 * The public site as an Express router: pages, their style, and what machines read, all from the public rows. It knows
 * neither Payload nor a session. Every page is whole (`res.send`); one that may be kept says so in `res.locals.cacheable`, in
 * `res.locals.madeFrom` which changes touch it (`isTouchedBy` of the `keys` in a notice; without any all do), and in
 * `res.locals.visibleUntil` (milliseconds) when it must be forgotten before. Addresses that are not the site's get its page for 404, so
 * mount it after everything else. Throws when the site asks for what cannot be shown.
 */
export const showcaseRouter = ({
  reader,
  readPicture = () => Promise.resolve(null),
  site,
  stamp,
  theme = '',
}: ShowcaseRouterOptions): Router => {
  checkSite(site)
  if (site.sharing) refuseWithoutSharp()
  const assets = readAssets(theme)
  const paintShare = createPainter({ font: assets.headingFont, readPicture, tokens: assets.tokens })
  const parts: Parts = { reader, site, stamp, assets, paintShare }
  const router = Router({ caseSensitive: true, strict: true })
  router.use((req, _res, next) => {
    // Other methods are for whoever mounts this to refuse.
    next(req.method === 'GET' || req.method === 'HEAD' ? undefined : 'router')
  })
  router.use(
    sendAsset(parts),
    answerMachine(parts),
    answerOeapi(parts),
    answerShare(parts),
    answerPage(parts),
    answerNotFound(parts),
  )
  return router
}

/**
 * Draws the site's page for an error. Give it no reader where the database may be what failed; it then shows the
 * configured name of the site.
 */
export const createErrorPages = ({ site, theme = '' }: Pick<ShowcaseRouterOptions, 'site' | 'theme'>) => {
  const assets = readAssets(theme)
  return async (status: number, path: string): Promise<string> =>
    renderDrawing(await drawMessage(site, path, status, null), assets)
}

/** Draws the page of a form in a language as it comes back to who sent it: with what was answered and what is wrong with it. */
export const createFormPages = ({
  reader,
  site,
  theme = '',
}: Pick<ShowcaseRouterOptions, 'reader' | 'site' | 'theme'>) => {
  const assets = readAssets(theme)
  return async (name: string, localeCode: string, state: FormState): Promise<string> => {
    const form = site.forms?.find((each) => each.name === name)
    const locale = site.locales.find(({ code }) => code === localeCode)
    const path = form?.path[localeCode]
    if (!form || !locale || !path) throw new Error(`[showcase] there is no form "${name}" in ${localeCode}.`)
    const place = { locale, path, query: new URLSearchParams(), reader, site }
    const drawing = await drawForm(form, () => state)(place)
    if (!drawing) throw new Error(`[showcase] the form "${name}" cannot be drawn.`)
    return renderDrawing(drawing, assets)
  }
}

/** Draws a page that says something short in a language, for what is no page of the site and should look like one. */
export const createMessagePages = ({
  reader,
  site,
  theme = '',
}: Pick<ShowcaseRouterOptions, 'reader' | 'site' | 'theme'>) => {
  const assets = readAssets(theme)
  return async (localeCode: string, message: Message): Promise<string> => {
    const locale = site.locales.find(({ code }) => code === localeCode) ?? site.locales[0]
    return renderDrawing(await drawOwnMessage({ locale, reader, site }, () => message), assets)
  }
}
