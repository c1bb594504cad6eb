import { fileTarget, isYes, named, storedId } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../../../resolveOptions'
import type { Surroundings } from '../panel'

/** What every part of the view of a subject goes by: who looks, and what they may. Null to a visitor. */
export const readSurroundings = async (
  { access, files, subject: subjects }: ResolvedOptions,
  req: PayloadRequest,
  { subject, today }: { subject: number | string; today: string },
): Promise<Surroundings | null> => {
  if (!req.user) return null
  const { collections, config } = req.payload
  const kept = files === null ? undefined : collections[named(files)]?.config
  return {
    api: config.routes.api,
    files: kept ? fileTarget(kept, subjects) : null,
    language: req.i18n.language,
    mayDefine: await isYes(access.define({ req })),
    me: req.user.id,
    subject: storedId(req, subjects, subject),
    today,
  }
}
