import type { Request as ExpressRequest, Response } from 'express'
import { Router } from 'express'
import type { Payload } from 'payload'

import type { EntryRow } from '../../domain/entryRow'
import { splitUrl } from '../../domain/splitUrl'
import { optionsOf } from '../../optionsOf'
import { addressOf } from '../../preview/previewAddress'
import type { PreviewClaim } from '../../preview/previewToken'
import { readPreviewToken } from '../../preview/previewToken'
import { readAccount, readWholeAsSeenBy } from '../../preview/readAsSeenBy'
import { rowsOf } from '../../publish/rowsOf'
import { readAsOf } from '../../reader/readAsOf'
import type { Row } from '../../reader/rowReader'
import { checkSite } from '../../site/checkSite'
import { dayAt } from '../../site/days'
import type { Assets } from '../../theme/assets'
import { readAssets } from '../../theme/assets'
import { drawDocument } from '../drawDocument'
import { drawMessage } from '../drawMessage'
import { renderDrawing } from '../renderDrawing'
import type { ShowcaseRouterOptions } from '../showcaseRouter'
import { overlayRow } from './overlayRow'
import { refreshScript } from './refreshScript'

/** Options of {@link previewRouter}. */
export type PreviewRouterOptions = ShowcaseRouterOptions & { payload: Payload }

/** The site's own policy, but for the script that asks for the page anew and for the panel that frames it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

type Parts = Omit<PreviewRouterOptions, 'theme'> & { assets: Assets; path: string }

const asRow = (
  { collection, data, docId, locale, path, sortAt }: EntryRow,
  basePath: string | undefined,
): Row => ({
  collection,
  ...data,
  id: docId,
  locale,
  // A draft that has no address yet can be looked at all the same.
  path: path ?? `${basePath ?? ''}/${docId}`,
  sortAt,
})

const readRow = async ({ payload }: Parts, claim: PreviewClaim): Promise<Row | null> => {
  const { locales, sources } = optionsOf(payload)
  const source = sources.get(claim.collection)
  const account = await readAccount(payload, claim.account.collection, claim.account.id)
  if (!source?.path || !account) return null
  const whole = await readWholeAsSeenBy(payload, account, source, claim.id)
  const [row] = whole ? rowsOf({ source, locales }, whole, [claim.locale]) : []
  return row ? asRow(row, source.path[claim.locale]) : null
}

const draw = async (parts: Parts, claim: PreviewClaim): Promise<string | null> => {
  const { assets, path, payload, reader, site } = parts
  const section = site.sections.find(({ collection }) => collection === claim.collection)
  const locale = site.locales.find(({ code }) => code === claim.locale)
  if (!section || !locale) return null
  const row = await readRow(parts, claim)
  if (!row) return null
  const { reader: told } = readAsOf(overlayRow(reader, row), dayAt(new Date()))
  const drawing = await drawDocument(
    section,
    claim.id,
  )({ locale, path, query: new URLSearchParams(), reader: told, site })
  if (!drawing) return null
  const addresses = Object.fromEntries(
    site.locales.map(({ code }) => [code, addressOf(path, payload.secret, { ...claim, locale: code })]),
  )
  const { view, head, content } = drawing
  // Nothing of it is for machines: no facts, no feed, no address of its own.
  return renderDrawing(
    { content, head: { ...head, alternates: null, facts: [], feed: null }, view },
    assets,
    { addresses, script: `${path}/refresh.js` },
  )
}

const answerPreview = async (parts: Parts, req: ExpressRequest, res: Response): Promise<void> => {
  const token = new URLSearchParams(splitUrl(req.originalUrl).search).get('token') ?? ''
  const claim = readPreviewToken(parts.payload.secret, token, Date.now())
  const page = claim && (await draw(parts, claim))
  // One answer, whatever was wrong: it tells nobody which documents or accounts there are.
  const answer = page ?? renderDrawing(await drawMessage(parts.site, '/', 404, parts.reader), parts.assets)
  res.status(page === null ? 404 : 200)
  res.type('html').send(answer)
}

/**
 * The page of a draft for whoever holds a token of the panel, as an Express router: the same page that the public will get,
 * drawn from the row that publishing would write, and never kept. It needs Payload, so mount it only where the panel is, before
 * `showcaseRouter`. Throws when the plugin was given no `preview`, or the site asks for what cannot be shown.
 */
export const previewRouter = ({ payload, reader, site, theme = '' }: PreviewRouterOptions): Router => {
  checkSite(site)
  const { preview } = optionsOf(payload)
  if (!preview) throw new Error('[showcase] previewRouter needs the option preview of the plugin.')
  const parts: Parts = { assets: readAssets(theme), path: preview.path, payload, reader, site }
  const router = Router({ caseSensitive: true, strict: true })
  router.use(preview.path, (_req, res, next) => {
    res.set({
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': POLICY,
      // The address is what admits: it is told to nobody.
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    next()
  })
  router.get(
    `${preview.path}/refresh.js`,
    (_req, res) => void res.type('text/javascript').send(refreshScript),
  )
  router.get(preview.path, (req, res) => answerPreview(parts, req, res))
  return router
}
