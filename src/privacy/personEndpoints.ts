import { dirname } from 'node:path'

import { type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { viewerOf } from '../access/viewer'
import type { Words } from '../domain/locales/locales'
import { confirmFault, readEraseAsked } from '../domain/privacy/eraseAsked'
import { readEnv } from '../env'
import { storageFolder } from '../fields/storage'
import { conflict, forbidden } from '../hooks/refuse'
import { Refusal } from '../refusal'
import { openBucket } from '../uploads/openBucket'
import { erasePerson } from './erasePerson'
import { readPerson } from './readPerson'
import { tellReport } from './tellReport'
import { filesInBucket } from './uploadFiles'

const notYours: Words = {
  nl: 'Alleen de beheerder mag opvragen of wissen wat van iemand wordt bewaard.',
  en: 'Only the administrator may ask for or erase what is kept of somebody.',
}
const ownAccount: Words = {
  nl: 'Uw eigen account wist een andere beheerder.',
  en: 'Your own account is erased by another administrator.',
}

type About = 'contacts' | 'users'

const dataDir = (): string => dirname(storageFolder('files'))

/** The document of the address, for an administrator: others are not told whether it is there. */
const findAbout = async (req: PayloadRequest, collection: About): Promise<{ id: string; name: string }> => {
  if (viewerOf(req)?.roles.includes('admin') !== true) throw forbidden(req, notYours)
  const found = await req.payload.db.findOne<{ id: string; name?: string; person?: string }>({
    collection,
    req,
    where: { id: { equals: String(req.routeParams?.id) } },
  })
  if (found === null) throw new NotFound(req.t)
  return { id: found.id, name: found.name ?? found.person ?? '' }
}

/** What is refused to a command is refused to the panel as well. */
const inPanel = async <Answer>(req: PayloadRequest, work: Promise<Answer>): Promise<Answer> => {
  try {
    return await work
  } catch (error) {
    throw error instanceof Refusal && error.words ? conflict(req, error.words) : error
  }
}

const bodyOf = async (req: PayloadRequest): Promise<unknown> => req.json?.().catch(() => null)

/**
 * `GET …/:id/kept` answers all that is kept of whom a document is about; `POST …/:id/erase` tells what erasing would take, or does it where
 * `confirm` is the name of that person. For administrators alone.
 */
export const personEndpoints = (collection: About): Omit<Endpoint, 'root'>[] => [
  {
    handler: async (req) => {
      const { id } = await findAbout(req, collection)
      const context = { dataDir: dataDir(), payload: req.payload, user: req.user }
      const told = await inPanel(req, readPerson(context, { emails: [], ids: [id], names: [] }, new Date()))
      req.payload.logger.info(
        { by: viewerOf(req)?.id, collection, id },
        'what is kept of a person was asked for',
      )
      return Response.json(told, {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': 'attachment; filename="persoon.json"',
        },
      })
    },
    method: 'get',
    path: '/:id/kept',
  },
  {
    handler: async (req) => {
      const { id, name } = await findAbout(req, collection)
      const asked = readEraseAsked(await bodyOf(req))
      const fault = id === viewerOf(req)?.id ? ownAccount : confirmFault(asked, name)
      if (fault !== null) throw conflict(req, fault)
      const isTrial = asked.confirm === null
      const bucket = openBucket(readEnv(process.env))
      const files = bucket && filesInBucket(bucket)
      const context = { dataDir: dataDir(), files, payload: req.payload, user: req.user }
      const { withMentions } = asked
      const report = await inPanel(
        req,
        erasePerson(context, { emails: [], ids: [id], isTrial, names: [], withMentions }),
      )
      if (!isTrial)
        req.payload.logger.info(
          { by: viewerOf(req)?.id, collection, id, tables: report.tables },
          'a person was erased',
        )
      const told = await tellReport(req.payload, req.i18n, report)
      return Response.json({ isTrial, report: told }, { headers: { 'Cache-Control': 'private, no-store' } })
    },
    method: 'post',
    path: '/:id/erase',
  },
]
