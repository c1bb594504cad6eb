import type { Doc } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { findTrail } from './findTrail'
import type { JudgedTrail } from './judgeTrail'
import { judgeTrail } from './judgeTrail'
import { mayFor } from './mayFor'
import { readTrail } from './readTrail'
import { runChecks } from './runChecks'

/** The trail of a subject as it is stored, of which nothing was judged; null where it has not started, or whoever asks may not read it. */
export const findReadableTrail = async (
  { access }: Pick<ResolvedOptions, 'access'>,
  req: PayloadRequest,
  subject: string,
): Promise<Doc | null> =>
  req.user && (await mayFor(req, access.read, subject)) ? findTrail(req, subject) : null

/** Where the subject of a trail stands, judged today. Whoever calls has asked whether it may be read. */
export const judgeToday = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  trail: Doc,
): Promise<JudgedTrail> => {
  const read = await readTrail(req, trail)
  return judgeTrail(options, req, read, await runChecks(options, req, read))
}

/** Where a subject stands, judged today; null where it has not started, or whoever asks may not read it. */
export const readSubject = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  subject: string,
): Promise<JudgedTrail | null> => {
  const trail = await findReadableTrail(options, req, subject)
  return trail && judgeToday(options, req, trail)
}
