import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { findTrail } from './findTrail'
import type { JudgedTrail } from './judgeTrail'
import { judgeTrail } from './judgeTrail'
import { mayFor } from './mayFor'
import { readTrail } from './readTrail'
import { runChecks } from './runChecks'

/** Where a subject stands, judged today; null where it has not started, or whoever asks may not read it. */
export const readSubject = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  subject: string,
): Promise<JudgedTrail | null> => {
  const doc =
    req.user && (await mayFor(req, options.access.read, subject)) ? await findTrail(req, subject) : null
  if (!doc) return null
  const read = await readTrail(req, doc)
  return judgeTrail(options, req, read, await runChecks(options, req, read))
}
