import type { Shapes } from '@streekwerk/payload-kit'
import { isYes, readBody, textIn, wrongAt } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { lockPeriods } from '../act/lockPeriods'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { refusals } from '../words/refusals'
import { idsIn, MOST_AT_ONCE } from './idsIn'

const shapes: Shapes = {
  ids: { atMost: MOST_AT_ONCE, is: 'references' },
  isLocked: { is: 'yesOrNo' },
  reason: { atMost: 4000, is: 'text' },
}

/** `POST /api/kpi-periods/lock` `{ ids, isLocked, reason }`: locks periods, or unlocks them with a reason. */
export const lockPeriodsEndpoint = ({ access, users }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const { ids, isLocked, reason } = await readBody(req, shapes)
    if (req.user?.collection !== users || !(await isYes(access.define({ req })))) throw new Forbidden(req.t)
    if (isLocked === undefined || isLocked === null) throw wrongAt(req, 'isLocked', refusals.lockUnsaid)
    const locked = isLocked === true || isLocked === 'true'
    return Response.json({
      docs: await lockPeriods(req, {
        ids: idsIn(req, slugs.periods, ids),
        isLocked: locked,
        reason: textIn(reason),
      }),
    })
  },
  method: 'post',
  path: '/lock',
})
