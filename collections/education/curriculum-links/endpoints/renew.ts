import {
  addDataAndFileToRequest,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type Where,
} from 'payload'

import { projectsOf } from '../../../../src/access/projectsOf'
import { among } from '../../../../src/access/scope'
import { type Viewer, viewerOf } from '../../../../src/access/viewer'
import type { StoredLink } from '../../../../src/domain/education/curriculumLink'
import { linksToRenew } from '../../../../src/domain/education/renewals'
import type { Words } from '../../../../src/domain/locales/locales'
import { idOf } from '../../../../src/domain/relations/idOf'
import { forbidden, invalid } from '../../../../src/hooks/refuse'
import { sayTo } from '../../../../src/hooks/sayTo'
import { today } from '../../../../src/hooks/today'
import { holdLock } from '../../../../src/hooks/transaction'
import { copyLink } from './copyLink'
import { readRenewal, type Renewal } from './renewal'

/** More links than all schools of a region have in all years that anybody still renews. */
const LINK_LIMIT = 5000

const notYours: Words = {
  nl: 'Koppelingen kopiëren doet de school zelf, of de procesmanager.',
  en: 'Links are copied by the school itself, or by the process manager.',
}

/** What copying to a school year came to. */
const noticeOf = (made: number, into: string): Words =>
  made === 0
    ? {
        nl: `Alles staat er al in ${into}: er is niets bijgekomen.`,
        en: `Everything is in ${into} already: nothing was added.`,
      }
    : {
        nl: `${made} ${made === 1 ? 'koppeling' : 'koppelingen'} gekopieerd naar ${into}, als concept.`,
        en: `${made} ${made === 1 ? 'link' : 'links'} copied to ${into}, as a draft.`,
      }

type Kept = StoredLink & { id: string }

/** The links that somebody may renew; a school only its own, of projects it still takes part in. */
const boundsOf = async (req: PayloadRequest, viewer: Viewer): Promise<Where> => {
  if (viewer.roles.some((role) => role === 'admin' || role === 'process-manager')) return {}
  if (!viewer.roles.includes('school-editor') || viewer.organisation === null) throw forbidden(req, notYours)
  return {
    and: [among('school', [viewer.organisation]), among('project', await projectsOf(req, viewer))],
  }
}

const readLinks = async (req: PayloadRequest, where: Where, draft: boolean): Promise<Kept[]> => {
  const { docs } = await req.payload.find({
    collection: 'curriculum-links',
    depth: 0,
    draft,
    limit: LINK_LIMIT,
    overrideAccess: true,
    pagination: false,
    req,
    select: { programme: true, project: true, question: true, school: true, schoolYear: true, state: true },
    where,
  })
  return docs.map((link) => ({
    id: link.id,
    programme: idOf(link.programme),
    project: idOf(link.project),
    question: idOf(link.question),
    school: idOf(link.school),
    schoolYear: link.schoolYear,
    state: link.state,
  }))
}

/** What was public counts as it was public; what the new year has already counts in whatever state, newest text or not. */
const readCandidates = async (req: PayloadRequest, bounds: Where, { from, ids, into }: Renewal) => {
  const chosen: Where[] = [
    bounds,
    ...(ids === undefined ? [] : [among('id', ids)]),
    ...(from === undefined ? [] : [{ schoolYear: { equals: from } }]),
  ]
  const present: Where = { and: [bounds, { schoolYear: { equals: into } }] }
  return [
    ...(await readLinks(req, { and: chosen }, false)),
    ...(await readLinks(req, present, false)),
    ...(await readLinks(req, present, true)),
  ]
}

const renewAll = async (req: PayloadRequest, bounds: Where, renewal: Renewal): Promise<string[]> => {
  // One at a time, so that asking twice at once makes one set.
  await holdLock(req, 'renew:curriculum-links')
  const links = linksToRenew(await readCandidates(req, bounds, renewal), renewal.into)
  const made: string[] = []
  for (const { id } of links) made.push(await copyLink(req, id, renewal.into))
  return made
}

const inTransaction = async (req: PayloadRequest, act: () => Promise<string[]>): Promise<string[]> => {
  await initTransaction(req)
  try {
    const made = await act()
    await commitTransaction(req)
    return made
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * `POST /api/curriculum-links/renew { ids? | from?, into }`: copies links that were public to another school year as drafts,
 * all or none; asked twice it makes nothing new. Answers the ids of what was made, and
 * that in words.
 */
export const renew: Endpoint = {
  handler: async (req) => {
    const viewer = viewerOf(req)
    if (viewer === null) throw forbidden(req, notYours)
    await addDataAndFileToRequest(req)
    const asked = readRenewal(req.data ?? {}, today())
    if (Array.isArray(asked)) throw invalid({ collection: null, req }, ...asked)
    const bounds = await boundsOf(req, viewer)
    const made = await inTransaction(req, () => renewAll(req, bounds, asked))
    const notice = sayTo(req, noticeOf(made.length, asked.into))
    return Response.json({ made, notice }, { status: made.length > 0 ? 201 : 200 })
  },
  method: 'post',
  path: '/renew',
}
