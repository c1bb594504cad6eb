import { conflict } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { TrailState } from '../domain/trail/trail'
import { isOver } from '../domain/trail/trail'
import { findTrail } from '../read/findTrail'
import { decisionRefusals } from '../words/refusals'

/** Refuses work on a subject that was stopped or completed. Whoever calls has locked it, so that it stays as it is until the work is done. */
export const refuseOver = async (req: PayloadRequest, subject: string): Promise<void> => {
  const trail = await findTrail(req, subject)
  if (trail && isOver(trail.state as TrailState)) throw conflict(req, decisionRefusals.isOver)
}
