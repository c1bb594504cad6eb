import { isYes, readId } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'
import { Forbidden, NotFound } from 'payload'

import { copyLifeCycle } from '../act/copyLifeCycle'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'

/** `POST /api/life-cycles/:id/copy`: makes the next version of a life cycle, to be changed before it is put to use. */
export const copyLifeCycleEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    if (!req.user || !(await isYes(options.access.maintain({ req })))) throw new Forbidden(req.t)
    const copy = await copyLifeCycle(req, readId(req, slugs.lifeCycles, req.routeParams?.id))
    if (!copy) throw new NotFound(req.t)
    return Response.json({ doc: copy }, { status: 201 })
  },
  method: 'post',
  path: '/:id/copy',
})
