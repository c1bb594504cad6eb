import type { CollectionBeforeDeleteHook } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import type { Words } from '../../../../src/domain/locales/locales'
import { conflict } from '../../../../src/hooks/refuse'

const wasPublic: Words = {
  nl: 'Deze koppeling heeft op de site gestaan en blijft bewaard. Haal haar terug, of laat haar verlopen.',
  en: 'This link has been on the site and is kept. Take it back, or let it expire.',
}

/** A school deletes what nobody outside has seen; what was public stays, unless the administrator removes it. */
export const keepPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const viewer = viewerOf(req)
  if (viewer === null || viewer.roles.includes('admin')) return
  const link = await req.payload.findByID({
    collection: 'curriculum-links',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
    select: { publishedAt: true },
  })
  if (link?.publishedAt) throw conflict(req, wasPublic)
}
