import type { Doc } from '@streekwerk/payload-kit'
import { todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { withdrawalFault } from '../domain/checklist/waivers'
import type { ResolvedOptions } from '../resolveOptions'
import { changeWaiver } from './changeWaiver'

/** Takes a waiver back, given or not, while its time lasts; that it was there is kept. Whoever calls has asked whether somebody may. */
export const withdraw = ({ timeZone }: ResolvedOptions, req: PayloadRequest, waiver: Doc): Promise<Doc> =>
  changeWaiver(req, waiver, (found) => withdrawalFault(found, todayIn(timeZone)), {
    withdrawnAt: new Date().toISOString(),
    withdrawnBy: req.user?.id,
  })
