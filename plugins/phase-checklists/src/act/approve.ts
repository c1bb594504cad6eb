import type { Doc } from '@streekwerk/payload-kit'
import { todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { approvalFault } from '../domain/checklist/waivers'
import type { ResolvedOptions } from '../resolveOptions'
import { changeWaiver } from './changeWaiver'

/** Gives a waiver, once, in time and not one's own. Whoever calls has asked whether somebody may. */
export const approve = ({ timeZone }: ResolvedOptions, req: PayloadRequest, waiver: Doc): Promise<Doc> =>
  changeWaiver(req, waiver, (found) => approvalFault(found, String(req.user?.id), todayIn(timeZone)), {
    approvedAt: new Date().toISOString(),
    approvedBy: req.user?.id,
  })
