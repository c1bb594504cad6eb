import { fileTarget, isYes, named, panelLocale, storedId, todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { mayFor } from '../../../read/mayFor'
import type { ResolvedOptions } from '../../../resolveOptions'
import type { Id, May, Surroundings } from '../panel'
import { readPeople } from './readPeople'
import { recordSources } from './readPieces'

const readMay = async ({ access }: ResolvedOptions, req: PayloadRequest, subject: string): Promise<May> => ({
  answer: await mayFor(req, access.answer, subject),
  decide: await mayFor(req, access.decide, subject),
  start: await isYes(access.start({ req, subject })),
  waive: await mayFor(req, access.waive, subject),
})

/** What every part of the view goes by: who looks, what they may, and whom they may see. Answers null to a visitor. */
export const readSurroundings = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  { spokenOf, subject }: { spokenOf: readonly Id[]; subject: string },
): Promise<Surroundings | null> => {
  if (!req.user) return null
  const { collections, config } = req.payload
  const locale = panelLocale(req.payload, req.i18n.language)
  const files = options.files === null ? undefined : collections[named(options.files)]?.config
  const [may, people] = await Promise.all([
    readMay(options, req, subject),
    readPeople(req, options.users, spokenOf),
  ])
  return {
    subject: storedId(req, options.subject, subject),
    language: req.i18n.language,
    api: config.routes.api,
    inLanguage: locale === null ? '' : `?locale=${encodeURIComponent(locale)}`,
    me: req.user.id,
    today: todayIn(options.timeZone),
    may,
    people,
    files: files ? fileTarget(files, options.subject) : null,
    records: recordSources(options, req),
  }
}
